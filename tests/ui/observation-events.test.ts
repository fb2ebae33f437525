// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { listenForObservations } from "../../src/ui/observation-events.ts";

const MARKUP = `
  <svg>
    <g role="button" tabindex="0" data-observation="a b"><circle id="dot"></circle></g>
    <text id="label" data-observation="a b">Hà Tĩnh</text>
    <g role="button" tabindex="0" data-observation="c"></g>
  </svg>
  <table><tbody><tr class="record"><td id="name">Hà Tĩnh</td><td><button data-observation="d">34</button></td></tr></tbody></table>
  <p id="elsewhere"></p>`;

let cell: HTMLElement;
let opened: [string | null, boolean][];
const at = (selector: string) => cell.querySelector(selector) as HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<section>${MARKUP}</section>`;
  cell = document.body.firstElementChild as HTMLElement;
  opened = [];
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  listenForObservations(cell, { open: (element, enter) => opened.push([element.getAttribute("data-observation"), enter]) });
});

const click = (selector: string, detail: number) => at(selector).dispatchEvent(new MouseEvent("click", { bubbles: true, detail }));
const press = (selector: string, key: string, more: KeyboardEventInit = {}) =>
  at(selector).dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, key, ...more }));

describe("marks and values of a cell", () => {
  it("open by a click on the mark, its label or its row", () => {
    click("#dot", 1);
    click("#label", 1);
    click("#name", 1);
    click("#elsewhere", 1);
    expect(opened).toEqual([
      ["a b", false],
      ["a b", false],
      ["d", false],
    ]);
  });

  it("lead into the evidence by Enter and Space, and by a key's click on a button", () => {
    press("g", "Enter");
    press("g", " ");
    click("button", 0);
    expect(opened).toEqual([
      ["a b", true],
      ["a b", true],
      ["d", true],
    ]);
  });

  it("leave the browser its own keys", () => {
    expect(press("g", "Enter", { ctrlKey: true })).toBe(true);
    expect(press("g", "Tab")).toBe(true);
    expect(opened).toEqual([]);
  });

  it("are walked by arrows", () => {
    const marks = [...cell.querySelectorAll<SVGElement>("g")];
    marks.forEach((mark, i) => (mark.getBoundingClientRect = () => new DOMRect(i * 100, 0, 10, 10)));
    marks[0]?.focus();
    expect(press("g", "ArrowRight")).toBe(false);
    expect(document.activeElement).toBe(marks[1]);
  });

  it("are heard no more after the cell is gone", () => {
    document.body.innerHTML = `<section>${MARKUP}</section>`;
    cell = document.body.firstElementChild as HTMLElement;
    listenForObservations(cell, { open: () => opened.push(["", false]) })();
    click("#dot", 1);
    expect(opened).toEqual([]);
  });
});
