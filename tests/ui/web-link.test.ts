import { expect, it } from "vitest";
import { hostOf, webLink } from "../../src/ui/web-link.ts";

it.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//mst.gov.vn/x", "not an address", ""])("refuses %s", (url) => {
  expect(webLink(url)).toBeNull();
});

it("keeps addresses of the web as they stand", () => {
  expect(webLink("https://mst.gov.vn/a.htm?b=1")).toBe("https://mst.gov.vn/a.htm?b=1");
  expect(webLink(null)).toBeNull();
});

it("names the host without www", () => {
  expect(hostOf("https://www.example.org/a")).toBe("example.org");
});
