import { expect, it } from "vitest";
import { addressOf } from "./serve";

it.each([
  ["127.0.0.1", "http://127.0.0.1:3000"],
  ["localhost", "http://localhost:3000"],
  ["0.0.0.0", "http://127.0.0.1:3000"],
  ["::", "http://127.0.0.1:3000"],
  ["::1", "http://[::1]:3000"],
])("listening at %s, the app is opened at %s", (host, address) => {
  expect(addressOf(host, 3000)).toBe(address);
});
