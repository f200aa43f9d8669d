import { expect, type Page } from "@playwright/test";

/** Follows the minutes' way to the editions, and publishes the radar there; ends on the new edition's page. */
export async function publishFromMinutes(page: Page, name: string, person: string): Promise<void> {
  await page.getByRole("link", { name: "Publish the radar as an edition" }).click();
  const form = page.getByRole("form", { name: "Publish an edition" });
  await form.getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await form.getByRole("textbox", { name: "Your name" }).fill(person);
  await form.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}
