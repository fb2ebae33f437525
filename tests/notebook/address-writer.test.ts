import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAddressWriter } from "../../src/notebook/address-writer.ts";

/** A history and a clock that a test moves by hand. */
function world() {
  let time = 0;
  let due: { at: number; call: () => void } | null = null;
  const written: { at: number; address: string; mode: string }[] = [];
  const writer = createAddressWriter({
    write: (address, mode) => written.push({ at: time, address, mode }),
    now: () => time,
    later: (call, milliseconds) => {
      const entry = { at: time + milliseconds, call };
      due = entry;
      return () => {
        if (due === entry) due = null;
      };
    },
  });
  const advance = (milliseconds: number) => {
    const end = time + milliseconds;
    while (due && due.at <= end) {
      const { at, call } = due;
      due = null;
      time = at;
      call();
    }
    time = end;
  };
  return { writer, written, advance };
}

describe("an address writer", () => {
  test("writes the first change at once and the last of a burst a quarter of a second later", () => {
    const { writer, written, advance } = world();
    writer.request("#a", "replace");
    for (const address of ["#b", "#c", "#d"]) {
      advance(10);
      writer.request(address, "replace");
    }
    advance(1000);
    expect(written).toEqual([
      { at: 0, address: "#a", mode: "replace" },
      { at: 250, address: "#d", mode: "replace" },
    ]);
  });

  test("makes an entry when a choice was among what waited", () => {
    const { writer, written, advance } = world();
    writer.request("#a", "push");
    writer.request("#b", "push");
    writer.request("#c", "replace");
    advance(250);
    expect(written.at(-1)).toEqual({ at: 250, address: "#c", mode: "push" });
  });

  test("writes what waits when the page goes away, once", () => {
    const { writer, written, advance } = world();
    writer.request("#a", "push");
    writer.request("#b", "push");
    writer.flush();
    advance(1000);
    expect(written.map(({ address }) => address)).toEqual(["#a", "#b"]);
  });

  test("forgets what waits when the reader has gone back", () => {
    const { writer, written, advance } = world();
    writer.request("#a", "push");
    writer.request("#b", "push");
    writer.cancel();
    advance(1000);
    expect(written.map(({ address }) => address)).toEqual(["#a"]);
  });

  test("never writes more than four times in a second and never loses the last address", () => {
    const steps = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 400 }), push: fc.boolean() }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(steps, (asked) => {
        const { writer, written, advance } = world();
        asked.forEach(({ wait, push }, i) => {
          advance(wait);
          writer.request(`#${i}`, push ? "push" : "replace");
        });
        advance(250);
        expect(written.at(-1)?.address).toBe(`#${asked.length - 1}`);
        for (const { at } of written)
          expect(written.filter((other) => other.at >= at && other.at < at + 1000).length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
