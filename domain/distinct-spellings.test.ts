import { expect, test } from "vitest";
import { distinctSpellings } from "./distinct-spellings";

test("leaves out what differs by capitals alone", () => {
  expect(distinctSpellings(["K8S", "k8s", "Kube", "kubernetes"], ["Kubernetes"])).toEqual(["K8S", "Kube"]);
  expect(distinctSpellings(["a", "A", "b"])).toEqual(["a", "b"]);
});
