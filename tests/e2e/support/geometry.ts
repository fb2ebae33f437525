import type { Locator } from "@playwright/test";

/** A place on the screen, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** The middle of an element that is on the page. */
export async function middle(of: Locator): Promise<Point> {
  const box = await of.boundingBox();
  if (box === null) throw new Error("An element that is not drawn has no middle.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Both ends of every line of a figure. */
export function lines(figure: Locator): Promise<{ from: Point; to: Point }[]> {
  return figure.locator("svg path").evaluateAll((paths) =>
    (paths as SVGPathElement[]).map((path) => {
      const matrix = path.getScreenCTM();
      const at = (length: number) => {
        const { x, y } = path.getPointAtLength(length).matrixTransform(matrix ?? undefined);
        return { x, y };
      };
      return { from: at(0), to: at(path.getTotalLength()) };
    }),
  );
}

/** Whether a line leads from one place to the other, in either direction. */
export function joins({ from, to }: { from: Point; to: Point }, a: Point, b: Point): boolean {
  return (isAt(from, a) && isAt(to, b)) || (isAt(from, b) && isAt(to, a));
}

/** Whether two places are one to the eye. */
export function isAt(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < 2;
}
