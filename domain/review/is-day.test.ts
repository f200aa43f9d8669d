import { expect, test } from "vitest";
import { isDay } from "./is-day";

test.each(["2027-05-20", "2028-02-29", "1999-12-31"])("%s is a day", (text) => expect(isDay(text)).toBe(true));

test.each(["", "2027-02-30", "2027-13-01", "2027-5-2", "0000-01-01", "9999-01-01", "2027-05-20T00:00", "tomorrow"])(
  "%s is none",
  (text) => expect(isDay(text)).toBe(false),
);
