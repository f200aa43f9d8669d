import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const HOSTILE = `# Hostile <script>window.hurt = "script"</script>

<img src=x onerror="window.hurt = 'image'"> <svg onload="window.hurt = 'svg'"></svg>

[Kubernetes](javascript:window.hurt='link') and [safe](https://safe.example/) ![picture](https://tracker.example/p.png)

<iframe srcdoc="<script>parent.hurt='frame'</script>"></iframe> <style>body { display: none }</style>

\u202eturned around\u202c and zero\u200bwidth\u200d marks, then We use Kubernetes in production.

|${" a |".repeat(400)}
|${" - |".repeat(400)}
|${" <b onclick='window.hurt=1'>b</b> |".repeat(400)}
`;

test("shows a hostile note harmlessly, word for word", async ({ page, talkradar }) => {
  const names = ["hostile.md", "hostile.txt", "long-line.md"];
  const texts = [HOSTILE, HOSTILE, `# Long\n\nWe use Kubernetes. ${"<b>x</b> ".repeat(115_000)}\n`];
  const takeOut = names.map((name, index) => talkradar.addNote(name, texts[index] ?? ""));
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).host));
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  try {
    await talkradar.seedAgain();
    for (const [index, name] of names.entries()) {
      await page.goto(`/notes?q=${name}`);
      await page.getByRole("link", { name, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
      const text = page.locator("#note-text");
      expect((await readWholeText(page)) === texts[index], `${name} is word for word`).toBe(true);
      await expect(text.locator("script, img, svg, iframe, style, object")).toHaveCount(0);
      const hrefs = await text
        .locator("a")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(hrefs.filter((href) => !/^https?:/.test(href))).toEqual([]);
      expect(await page.evaluate(() => "hurt" in window)).toBe(false);
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(width, `${name} is no wider than the page`).toBeLessThanOrEqual(0);
    }
    expect(asked.filter((host) => !talkradar.url.endsWith(host))).toEqual([]);
    expect(problems).toEqual([]);
  } finally {
    for (const take of takeOut) take();
    await talkradar.seedAgain();
  }
});

/** The words of a note as the page shows them; of a long one, part after part. */
async function readWholeText(page: Page): Promise<string> {
  const parts = page.getByRole("navigation", { name: "Parts of this note", exact: true });
  const next = parts.locator("a[rel=next]");
  let text = (await page.locator("#note-text").textContent()) ?? "";
  while ((await next.count()) > 0) {
    await page.goto((await next.getAttribute("href")) ?? "");
    text += await page.locator("#note-text").textContent();
  }
  return text;
}

test("leads from a Markdown note to its links and technologies safely", async ({ page, talkradar }) => {
  const text = "# Safe\n\nWe use [Kubernetes](https://kubernetes.io/) and read [a book](https://book.example/).\n";
  const takeOut = talkradar.addNote("safe.md", text);
  try {
    await talkradar.seedAgain();
    await page.goto("/notes");
    await page.getByRole("link", { name: "safe.md" }).click();
    const note = page.locator("#note-text");
    await expect(note.getByRole("heading", { name: "Safe" })).toBeVisible();
    await expect(note.getByRole("link", { name: "Open kubernetes.io" })).toHaveAttribute("rel", /noopener noreferrer/);
    await expect(note.getByRole("link", { name: "a book" })).toHaveAttribute("rel", /noopener noreferrer/);
    await note.getByRole("link", { name: "Kubernetes", exact: true }).click();
    await expect(page).toHaveURL(/\/technologies\/kubernetes/);
  } finally {
    takeOut();
    await talkradar.seedAgain();
  }
});
