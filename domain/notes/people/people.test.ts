import { describe, expect, it } from "vitest";
import { parseNamedPeople, parsePeople } from "./people";

describe("parsePeople", () => {
  it.each([
    ["Ada Lovelace, Example Ltd; Bob Martin, CTO, Sample Inc", ["Ada Lovelace", "Bob Martin"]],
    ["(Dr. Jeremias Rossler [@jr](https://example.org/jr))", ["Dr. Jeremias Rossler"]],
    ["**Alan Turing** ([video](https://example.org/v))", ["Alan Turing"]],
    ["Alan Yu & Anita Borg", ["Alan Yu", "Anita Borg"]],
    ["Christian Deger @cd, Wolfgang Schmidt @ws", ["Christian Deger", "Wolfgang Schmidt"]],
    ["Ada Lovelace (Example Ltd), Alexandros Kosmatos (Example Ltd)", ["Ada Lovelace", "Alexandros Kosmatos"]],
    ["山田 太郎さん", ["山田 太郎"]],
    ["Evan You", ["Evan You"]],
    ["tim example", ["tim example"]],
    ["@handle", ["@handle"]],
    ["Ludwig van Beethoven", ["Ludwig van Beethoven"]],
  ])("reads %s", (words, names) => {
    expect(parsePeople(words).names).toEqual(names);
  });

  it.each([
    "Platform Engineering, Part 2",
    "Data Mesh",
    "Best Practices",
    "Kubernetes",
    "KubeCon EU",
    "the whole team",
    "Domain Driven Design",
    "",
    "Red Hat",
  ])("finds nobody in %s", (words) => {
    expect(parsePeople(words).names).toEqual([]);
  });
});

describe("parseNamedPeople", () => {
  it("trusts what a label says", () => {
    expect(parseNamedPeople("Sean Senior and Chris")).toEqual(["Sean Senior", "Chris"]);
    expect(parseNamedPeople("Xiaolong Baidu, Minzhe Zhengu", true)).toEqual(["Xiaolong Baidu", "Minzhe Zhengu"]);
    expect(parseNamedPeople("Matt Williams from Example -- @matt")).toEqual(["Matt Williams"]);
  });
});
