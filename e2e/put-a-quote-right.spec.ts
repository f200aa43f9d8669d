import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { CorrectionDialog, LastCorrection } from "./pages/correction-form";
import type { Talkradar } from "./talkradar";
import { waitForScripts } from "./wait-for-scripts";

const NOTE = `# Quay Days 2026

## Moving boxes

We use Velero in production.
Avoid Trivy.
Grafana was on a slide.

## Counting boxes

Vagrant was on a slide.
`;

/** Adds the note for one test, under a name of its own, and takes it away in the end: corrections stay with a note's name. */
async function withNote(talkradar: Talkradar, work: (file: string) => Promise<void>): Promise<void> {
  const file = `quay-${test.info().testId.replace(/\W/g, "")}.md`;
  // Seeding is a program of its own, started at least twice.
  test.slow();
  const remove = talkradar.addNote(file, NOTE);
  await talkradar.seedAgain();
  try {
    await work(file);
  } finally {
    remove();
    await talkradar.seedAgain();
  }
}

function quoteOf(page: Page, words: string): Locator {
  return page.getByRole("figure").filter({ hasText: words });
}

interface Way {
  readonly slug: string;
  readonly name: string;
  readonly words: string;
  readonly kind: string;
  readonly fill?: (dialog: CorrectionDialog) => Promise<unknown>;
  /** What is said of it, on the toast and in the log. */
  readonly what: string;
  readonly shown: (page: Page) => Promise<void>;
}

const WAYS: readonly Way[] = [
  {
    slug: "trivy",
    name: "Trivy",
    words: "Avoid Trivy.",
    kind: "Wrong ring",
    fill: (dialog) => dialog.field("What it says").selectOption("Assess"),
    what: "Ring set to Assess",
    shown: async (page) => {
      await expect(quoteOf(page, "Avoid Trivy.")).toContainText("Ring set to Assess by Ada Byron");
      await expect(page.getByRole("region", { name: "What the notes suggest" })).toContainText("Assess");
    },
  },
  {
    slug: "trivy",
    name: "Trivy",
    words: "Avoid Trivy.",
    kind: "Says nothing about using it",
    what: "Found to say nothing about using Trivy",
    shown: async (page) => {
      await expect(page.getByRole("region", { name: "Named, without a verdict" })).toContainText("Avoid Trivy.");
    },
  },
  {
    slug: "trivy",
    name: "Trivy",
    words: "Avoid Trivy.",
    kind: "This is not Trivy",
    fill: (dialog) => dialog.field("Which one it is").fill("Velero"),
    what: "Trivy read as Velero",
    shown: async (page) => {
      await page.goto("/technologies/velero");
      await expect(quoteOf(page, "Avoid Trivy.")).toContainText("Trivy read as Velero by Ada Byron");
    },
  },
  {
    slug: "vagrant",
    name: "Vagrant",
    words: "Vagrant was on a slide.",
    kind: "Not a technology",
    what: "Vagrant found to be no technology here",
    shown: async (page) => {
      await page.goto("/corrections");
      await expect(page.getByRole("listitem").first()).toContainText("Vagrant was on a slide.");
    },
  },
  {
    slug: "grafana",
    name: "Grafana",
    words: "Grafana was on a slide.",
    kind: "Belongs to another talk",
    fill: (dialog) => dialog.field("Talk").selectOption("Counting boxes"),
    what: "Moved to the talk “Counting boxes”",
    shown: async (page) => {
      await expect(quoteOf(page, "Grafana was on a slide.")).toContainText("Counting boxes");
    },
  },
];

for (const way of WAYS) {
  test(`“${way.kind}” counts at once and is taken back`, async ({ page, talkradar }) => {
    await withNote(talkradar, async () => {
      const before = await talkradar.getTechnology(way.slug);
      await page.goto(`/technologies/${way.slug}`);
      await quoteOf(page, way.words)
        .getByRole("button", { name: `Put right: ${way.name}` })
        .click();
      const dialog = new CorrectionDialog(page, `Put right: ${way.name}`);
      await dialog.choose(way.kind);
      await way.fill?.(dialog);
      await dialog.saveAs("Ada Byron");
      await expect(page.getByRole("status").filter({ hasText: way.what })).toHaveCount(1);
      await expect(new LastCorrection(page).root).toContainText(way.what);
      await way.shown(page);

      await page.goto("/corrections");
      const entry = page.getByRole("listitem").filter({ hasText: way.what }).first();
      await entry.getByRole("button", { name: `Undo: ${way.what}` }).click();
      await expect(entry).toContainText("Taken back by Ada Byron");
      const after = await talkradar.getTechnology(way.slug);
      expect(after.quotes).toEqual(before.quotes);
      expect(after.proposal).toEqual(before.proposal);
    });
  });
}

test("a correction survives seeding again and a changed note, and says so when its text is gone", async ({
  page,
  talkradar,
}) => {
  await withNote(talkradar, async (file) => {
    await page.goto("/technologies/trivy");
    await quoteOf(page, "Avoid Trivy.").getByRole("button", { name: "Put right: Trivy" }).click();
    const dialog = new CorrectionDialog(page, "Put right: Trivy");
    await dialog.choose("Wrong ring");
    await dialog.field("What it says").selectOption("Trial");
    await dialog.saveAs("Ada Byron");
    const isTrial = async () => (await talkradar.getTechnology("trivy")).proposal?.ring;
    expect(await isTrial()).toBe("trial");
    await talkradar.seedAgain();
    expect(await isTrial()).toBe("trial");
    talkradar.addNote(file, NOTE.replace("## Moving", "A line more.\n\n## Moving"));
    await talkradar.seedAgain();
    expect(await isTrial()).toBe("trial");
    talkradar.addNote(file, NOTE.replace("Avoid Trivy.", "Trivy sank."));
    await talkradar.seedAgain();
    await page.goto("/corrections");
    await expect(page.getByRole("listitem").first()).toContainText(`Its text is no longer in the note ${file}`);
    talkradar.addNote(file, NOTE);
    await talkradar.seedAgain();
    expect(await isTrial()).toBe("trial");
  });
});

test("of two at once, one is told what the other did", async ({ browser, talkradar }) => {
  await withNote(talkradar, async () => {
    const pages = await Promise.all(
      ["Ada Byron", "Ben Ito"].map(async (person) => {
        const page = waitForScripts(await (await browser.newContext({ baseURL: talkradar.url })).newPage());
        await page.goto("/technologies/trivy");
        await quoteOf(page, "Avoid Trivy.").getByRole("button", { name: "Put right: Trivy" }).click();
        const dialog = new CorrectionDialog(page, "Put right: Trivy");
        await dialog.choose("Wrong ring");
        await dialog.person.fill(person);
        return { page, dialog };
      }),
    );
    const [first, second] = pages;
    await first?.dialog.save.click();
    await first?.dialog.root.waitFor({ state: "detached" });
    if (!second) throw new Error("There should be two.");
    // It shows behind the dialog, which stays.
    await expect(quoteOf(second.page, "Avoid Trivy.")).toContainText("Ring set to Adopt by Ada Byron");
    await second.dialog.save.click();
    await expect(second.dialog.root.getByRole("alert")).toContainText("Ada Byron was faster: “Ring set to Adopt”.");
  });
});

test("words of a note are marked by hand, by pointer and by keyboard", async ({ page, talkradar }) => {
  await withNote(talkradar, async () => {
    const { quotes } = await talkradar.getTechnology("trivy");
    await page.goto(`/notes/${quotes[0]?.note.id}`);
    await selectWords(page, "slide");
    await page.getByRole("button", { name: "Mark the selected words" }).click();
    const dialog = new CorrectionDialog(page, "Mark words of this note");
    await expect(dialog.root).toContainText("“slide”");
    await dialog.technology.fill("Box Deck");
    await dialog.field("Quadrant, for a new name").selectOption("Platforms");
    await dialog.saveAs("Ada Byron");
    await expect(page.getByRole("link", { name: "slide", exact: true })).toHaveAttribute("title", /by Ada Byron$/);

    await page.getByRole("button", { name: /^Mark/ }).focus();
    await page.keyboard.press("Enter");
    const other = dialog.root.getByRole("button", { name: "Write other words" });
    if (await other.isVisible()) await other.click();
    await dialog.field("Words").fill("on a slide");
    await dialog.choose("Words that tell");
    await dialog.technology.fill("Grafana");
    await dialog.field("What it says").selectOption("Hold");
    await dialog.person.fill("Ada Byron");
    await dialog.save.click();
    await dialog.field("Which one, counted from the top").fill("1");
    await dialog.saveAs("Ada Byron");
    expect((await talkradar.getTechnology("grafana")).proposal?.ring).toBe("hold");
    const made = page.getByRole("region", { name: "Put right in this note" }).getByRole("listitem");
    await expect(made).toContainText(["Marked as saying Hold of Grafana", "Marked as Box Deck"]);
  });
});

async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const root = document.getElementById("note-text");
    const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
    const start = nodes
      .map(({ data }) => data)
      .join("")
      .indexOf(wanted);
    const place = (offset: number) => {
      let before = 0;
      for (const node of nodes) {
        if (offset <= before + node.data.length) return { node, at: offset - before };
        before += node.data.length;
      }
      throw new Error("Beyond the text.");
    };
    const range = document.createRange();
    const [from, to] = [place(start), place(start + wanted.length)];
    range.setStart(from.node, from.at);
    range.setEnd(to.node, to.at);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  }, words);
}

test("a link to a sentence survives a changed note, and is honest when the sentence is gone", async ({
  page,
  talkradar,
}) => {
  await withNote(talkradar, async (file) => {
    await page.goto("/technologies/velero");
    const link = quoteOf(page, "We use Velero").getByRole("link", { name: `Read it in ${file}` });
    const address = (await link.getAttribute("href")) ?? "";
    const marked = page.locator("mark#quote");
    talkradar.addNote(file, `A line more.\n\n${NOTE}`);
    await talkradar.seedAgain();
    await page.goto(address);
    await expect(page.getByRole("status")).toContainText(["stands elsewhere now"]);
    await expect(marked).toHaveText("We use Velero in production.");
    await expect(marked).toBeInViewport();
    talkradar.addNote(file, NOTE.replace("We use Velero in production.", "Velero has left."));
    await talkradar.seedAgain();
    await page.reload();
    await expect(page.getByText("no longer contains the sentence that you followed")).toBeVisible();
    await expect(page.getByRole("blockquote").filter({ hasText: "We use Velero in production." })).toBeVisible();
    await expect(marked).toHaveText("Velero has left.");
  });
});
