import { describe, expect, it } from "vitest";
import { withoutFalseFriends } from "./false-friends";
import { inflectAdjectives, inflectVerbs } from "./inflect-verb";

describe("inflectVerbs", () => {
  it("gives the forms of several verbs as choices, with a stem that changes under stress", () => {
    const forms = inflectVerbs("es", "usar probar/prueb");
    expect(forms.i).toBe("uso|pruebo");
    expect(forms.we).toBe("usamos|probamos");
    expect(forms.theyDid).toBe("usaron|probaron");
    expect(forms.infinitive).toContain("probarlo");
  });

  it("keeps the sound of Italian stems", () => {
    const forms = inflectVerbs("it", "impiegare lasciare");
    expect(forms.we).toBe("impieghiamo|lasciamo");
    expect(forms.iWould).toBe("impiegherei|lascerei");
  });

  it("knows the classes of each language, and throws for what is none", () => {
    expect(inflectVerbs("fr", "tester").order).toBe("testez");
    expect(inflectVerbs("pt", "ler").gerund).toBe("lendo");
    expect(() => inflectVerbs("fr", "prendre")).toThrow("prendre");
  });
});

describe("inflectAdjectives", () => {
  it("gives all genders and numbers", () => {
    expect(inflectAdjectives("pt", "frustrad")).toBe("frustrado|frustrada|frustrados|frustradas");
    expect(inflectAdjectives("fr", "decu")).toBe("decu|decue|decus|decues");
  });
});

describe("withoutFalseFriends", () => {
  it.each([
    ["no", "pt", null],
    ["no", "es", "no"],
    ["(dont|doesnt|isnt)", "fr", "(doesnt|isnt)"],
    ["on hold", "fr", "on hold"],
  ])("%s in %s", (pattern, language, expected) => {
    expect(withoutFalseFriends(pattern, language)).toBe(expected);
  });
});
