import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

test("saves the circle with its legend as SVG that asks nobody for anything", async ({
  talkradar,
  radarPage,
  page,
}) => {
  const radar = await talkradar.getRadar();
  await radarPage.open();
  const svg = readFileSync(await save(page, "SVG"), "utf8");
  for (const { name } of radar.blips) expect(svg).toContain(`>${name}<`);
  for (const { name } of radar.quadrants) expect(svg).toContain(name.replace("&", "&amp;"));
  expect(svg).toContain("font/woff2;base64");
  expect(svg.match(/(?:href|src|url\()\s*=?["']?(?:https?:)?\/[^"')]*/g)).toBeNull();
  const requests: string[] = [];
  const alone = await page.context().newPage();
  alone.on("request", (request) => requests.push(request.url()));
  await alone.setContent(svg);
  await expect(alone.locator("svg").first()).toBeVisible();
  expect(requests.filter((address) => !address.startsWith("data:"))).toEqual([]);
});

test("saves a PNG in the colours and the part that are shown", async ({ radarPage, page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await radarPage.open("/?quadrant=platforms");
  const dark = readFileSync(await save(page, "PNG"));
  expect(dark.subarray(1, 4).toString("latin1")).toBe("PNG");
  const width = dark.readUInt32BE(16);
  expect(width).toBeGreaterThan(2000);
  expect(await cornerOf(page, dark)).toBeLessThan(60);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await cornerOf(page, readFileSync(await save(page, "PNG")))).toBeGreaterThan(220);
});

test("prints on one page, whatever the paper", async ({ radarPage, page }) => {
  await radarPage.open();
  for (const format of ["A4", "Letter"]) {
    for (const landscape of [false, true]) {
      const pdf = await page.pdf({ format, landscape });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g), `${format}, ${landscape}`).toHaveLength(1);
    }
  }
});

async function save(page: Page, format: "PNG" | "SVG"): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: `Save as ${format}` }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^[a-z-]+\\.${format.toLowerCase()}$`));
  await expect(page.getByText(`${file.suggestedFilename()} is saved.`)).toBeAttached();
  return file.path();
}

/** How light the upper left corner of a picture is, 0 to 255. */
function cornerOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas").getContext("2d");
    canvas?.drawImage(image, 0, 0);
    const [red = 0, green = 0, blue = 0] = canvas?.getImageData(2, 2, 1, 1).data ?? [];
    return (red + green + blue) / 3;
  }, png.toString("base64"));
}
