import { describe, expect, it } from "vitest";
import { scanLines } from "@/domain/notes/lines/scan-lines";
import { detectLanguage } from "./detect-language";

/** The language of plain prose. */
function languageOf(prose: string): string | null {
  return detectLanguage(prose, scanLines(prose));
}

describe("the language of prose", () => {
  it.each([
    ["en", "They moved all of the services to Kubernetes because the old cluster was too small"],
    ["es", "Migraron los servicios a Kubernetes porque el cluster anterior era muy pequeño"],
    ["fr", "Ils ont migré les services vers Kubernetes parce que le cluster était trop petit"],
    ["de", "Sie haben die Dienste nach Kubernetes umgezogen, weil der alte Cluster zu klein war"],
    ["pt", "Eles migraram os serviços para o Kubernetes porque o cluster era muito pequeno"],
    ["it", "Hanno migrato i servizi su Kubernetes perché il cluster era troppo piccolo"],
    ["nl", "Ze hebben de diensten naar Kubernetes verhuisd omdat het cluster te klein was"],
    ["pl", "Przenieśli usługi na Kubernetes, bo stary klaster był za mały i nie działał jak trzeba"],
    ["sv", "De flyttade tjänsterna till Kubernetes eftersom det gamla klustret var för litet och inte räckte"],
    ["ja", "Kubernetesに移行した理由はclusterが小さすぎたから"],
    ["zh", "他们把服务迁移到 Kubernetes"],
    ["ru", "Они перенесли сервисы в Kubernetes"],
    ["uk", "Вони перенесли свої сервіси до Kubernetes"],
    ["ko", "서비스를 Kubernetes로 옮겼습니다"],
  ])("tells %s", (language, prose) => {
    expect(languageOf(prose)).toBe(language);
  });

  it("does not guess from names alone", () => {
    expect(languageOf("Kafka Streams, Docker Compose, Terraform")).toBeNull();
  });
});

describe("detectLanguage", () => {
  const text =
    "# Was wir gelernt haben\n\nDas ist nicht immer so einfach, wie es aussieht.\n\n```\nthe code of the day is in the file that you have\nthe code of the day is in the file that you have\n```\n\n## In English\n\nThis is what they said about it and why.\n";

  it("counts prose only", () => {
    expect(detectLanguage(text.slice(0, text.indexOf("## In")), scanLines(text.slice(0, text.indexOf("## In"))))).toBe(
      "de",
    );
  });

  it("tells a section's language apart from the note's", () => {
    expect(detectLanguage(text, scanLines(text), { start: text.indexOf("## In"), end: text.length })).toBe("en");
  });

  it("says nothing of an empty note", () => {
    expect(detectLanguage("", [])).toBeNull();
  });
});
