import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { portsToTry, serveOnFirst } from "../../scripts/setup/ports.mjs";
import { fileOf, serveFolder } from "../../scripts/setup/static-server.mjs";

describe("the file that an address asks for", () => {
  test.each([
    ["/", "index.html"],
    ["/a/b.js?x=../..#y", "a/b.js"],
    ["/a/", "a/index.html"],
    ["/b%E1%BA%AFc.txt", "bắc.txt"],
  ])("%s is %s", (address, file) => {
    expect(fileOf("/site", "/", address)).toBe(join("/site", file));
  });

  test.each(["/../secret", "/%2e%2e/secret", "/a/../../secret", "/..%2fsecret", "/%", "/a%00b"])("%s is none", (address) => {
    expect(fileOf("/site", "/", address)).toBeNull();
  });

  test("lies under the served path only", () => {
    expect(fileOf("/site", "/deep/path/", "/deep/path/a.js")).toBe(join("/site", "a.js"));
    expect(fileOf("/site", "/deep/path/", "/a.js")).toBeNull();
  });
});

describe("a served folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "served-"));
  let site: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "<p>Đối Sánh");
    writeFileSync(join(folder, "assets/a.js"), "1");
    site = await serveFolder({ folder, under: "/deep/" });
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test("answers with the file and its type", async () => {
    const page = await fetch(site.address);
    expect([page.status, page.headers.get("content-type"), await page.text()]).toEqual([200, "text/html; charset=utf-8", "<p>Đối Sánh"]);
    expect((await fetch(`${site.address}assets/a.js`)).headers.get("content-type")).toMatch(/^text\/javascript/);
  });

  test.each(["none.js", "assets", "..%2f..%2fetc/passwd"])("has no %s", async (path) => {
    expect((await fetch(site.address + path)).status).toBe(404);
  });

  test("cannot be left by a path that a browser would not send", async () => {
    const { port } = new URL(site.address);
    const status = await new Promise((resolve, reject) => {
      request({ host: "127.0.0.1", port, path: "/deep/../../etc/passwd" }, (response) => resolve(response.resume().statusCode))
        .on("error", reject)
        .end();
    });
    expect(status).toBe(404);
  });

  test("takes nothing", async () => {
    expect((await fetch(site.address, { method: "POST", body: "x" })).status).toBe(405);
  });

  test("rejects a port that is taken", async () => {
    await expect(serveFolder({ folder, port: Number(new URL(site.address).port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  test("goes to the next port when one is taken, and says so when there is none", async () => {
    const taken = Number(new URL(site.address).port);
    const other = await serveOnFirst(folder, [taken, 0]);
    expect(other.address).not.toBe(site.address);
    await other.close();
    await expect(serveOnFirst(folder, [taken])).rejects.toThrow(`Port ${taken} cannot be used`);
  });
});

describe("the ports to try", () => {
  test("are the wanted one alone", () => {
    expect(portsToTry("8080")).toEqual([8080]);
  });

  test.each([undefined, ""])("begin with the default and end with any, where %j is wanted", (wanted) => {
    expect(portsToTry(wanted)[0]).toBe(4173);
    expect(portsToTry(wanted).at(-1)).toBe(0);
  });

  test.each(["x", "-1", "65536", "80.5"])("are refused where %s is wanted", (wanted) => {
    expect(() => portsToTry(wanted)).toThrow(`PORT is ${wanted}`);
  });
});
