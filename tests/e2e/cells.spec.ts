import { comparePeriods } from "../../src/data/period.ts";
import { formatDeadline, formatValue } from "../../src/i18n/format.ts";
import { messages } from "../../src/i18n/index.ts";
import { isAt, joins, lines, middle } from "./support/geometry.ts";
import { cell, inLanguage, marks, observations, openNotebook, statements } from "./support/notebook.ts";
import { expect, test } from "./support/test.ts";

const t = messages("en");
const national = { measure: "rank", scope: "viet-nam" } as const;

test.beforeEach(({ page }) => openNotebook(page));

test("the page opens with rankings, money, targets and a matrix, each with a finding, what is measured, a figure and its sources", async ({
  page,
}) => {
  const cells = page.locator("[data-cell]");
  await expect
    .poll(() => cells.evaluateAll((all) => all.map((one) => one.getAttribute("data-cell"))))
    .toEqual(["rank", "amount", "target", "matrix"]);
  for (const one of await cells.all()) {
    const kind = (await one.getAttribute("data-cell")) as keyof typeof t.cells;
    await expect(one.getByRole("heading", { level: 2 })).not.toHaveText(t.cells[kind].name);
    await expect(one.getByRole("heading", { level: 2 })).toHaveText(/\d/);
    await expect(one.locator(".kick")).toContainText(t.cells[kind].name);
    await expect(one.locator(".how")).toHaveText(kind === "matrix" ? t.charts.how.matrix : t.charts.how[kind]);
    await expect(one.locator("[data-observation]")).not.toHaveCount(0);
    await expect(one.locator(".cell-foot a[href^='https://']")).not.toHaveCount(0);
  }
});

test("the finding of the rankings is read off their ranks", async ({ page }) => {
  const title = cell(page, "rank").getByRole("heading", { level: 2 });
  await expect(title).toContainText("Bắc Ninh slipped from 6th to 11th");
});

test("stated ranks stand on one axis from 1 to 63, whatever the sample", async ({ page }) => {
  const figure = cell(page, "rank");
  const at = async (period: string, value: number) =>
    (await middle(marks(figure, observations({ ...national, indicator: "pii", period, value })[0]))).y;
  const [sixth, eleventh, last] = [await at("2023", 6), await at("2024", 11), await at("2024", 34)];
  const place = (last - sixth) / (34 - 6);
  expect(eleventh).toBeCloseTo(sixth + 5 * place, 0);

  for (const end of [1, 63]) {
    const ticks = await figure
      .locator("svg text")
      .filter({ hasText: new RegExp(`^${end}$`) })
      .all();
    const found = await Promise.all(ticks.map(async (tick) => Math.abs((await middle(tick)).y - (sixth + (end - 6) * place))));
    expect(Math.min(...found), `the end of the axis at ${end}`).toBeLessThan(4);
  }
});

test("two editions of an index are joined as a slope: Bac Ninh from 6 to 11", async ({ page }) => {
  const figure = cell(page, "rank");
  const [from] = observations({ ...national, area: "bac-ninh", indicator: "pii", period: "2023" });
  const [to] = observations({ ...national, area: "bac-ninh", indicator: "pii", period: "2024" });
  expect([from.value, to.value]).toEqual([6, 11]);
  const ends = [await middle(marks(figure, from)), await middle(marks(figure, to))] as const;
  expect(ends[0].x).toBeLessThan(ends[1].x);
  expect((await lines(figure)).filter((line) => joins(line, ...ends))).toHaveLength(1);
  await expect(figure.locator("svg")).toContainText("6 Bắc Ninh");
  await expect(figure.locator("svg")).toContainText("11 Bắc Ninh");
});

test("ranks inside a region stand apart from the national ones, joined to none of them, and say their region", async ({ page }) => {
  const figure = cell(page, "rank");
  const [regional] = observations({ area: "bac-ninh", indicator: "pii", scope: "red-river-delta" });
  const mark = marks(figure, regional);
  await expect(mark).toHaveAttribute("aria-label", /Red River Delta/);
  const at = await middle(mark);
  const nationals = await Promise.all(
    statements
      .filter(({ indicator, measure, scope }) => indicator === "pii" && measure === "rank" && scope === "viet-nam")
      .map(async (one) => (await middle(marks(figure, one))).y),
  );
  expect(at.y).toBeGreaterThan(Math.max(...nationals));
  expect((await lines(figure)).filter(({ from, to }) => isAt(from, at) || isAt(to, at))).toEqual([]);
  await expect(figure.locator("svg")).toContainText(t.charts.inRegion);
});

test("how many provinces are stated is said for each index and edition; what is worked out does not count", async ({ page }) => {
  const editions = ["2023", "2024"].map((period) => ({
    period,
    stated: new Set(
      observations({ ...national, indicator: "pii", period })
        .filter(({ origin }) => origin !== "derived")
        .map(({ area }) => area),
    ).size,
  }));
  await expect(cell(page, "rank").locator("svg")).toContainText(t.charts.panelStated(editions, 63));
});

test("both readings of Ha Tinh's economy are on the chart, a thousand times apart and joined", async ({ page }) => {
  const figure = cell(page, "amount");
  const readings = observations({ area: "ha-tinh", indicator: "grdp", measure: "amount" });
  const thai = marks(figure, inLanguage("th", readings));
  const norwegian = marks(figure, inLanguage("nb", readings));
  await expect(thai).toHaveAttribute("aria-label", /113 billion đồng/);
  await expect(norwegian).toHaveAttribute("aria-label", /113,000 billion đồng/);
  await expect(figure.locator("svg")).toContainText("113,000 bn ₫");
  await expect(figure.locator("svg")).toContainText(t.conflicts.inText("113 bn ₫", t.languages.th));
  const ends = [await middle(thai), await middle(norwegian)] as const;
  expect(ends[0].y).toBeCloseTo(ends[1].y, 0);
  expect((await lines(figure)).filter((line) => joins(line, ...ends))).toHaveLength(1);
});

test("amounts of different magnitude stand on a logarithmic scale, and it says so", async ({ page }) => {
  const figure = cell(page, "amount");
  const readings = observations({ area: "ha-tinh", indicator: "grdp", measure: "amount" });
  const [investment] = observations({ area: "ha-tinh", indicator: "st_investment" });
  const x = async (one: { id: string }) => (await middle(marks(figure, one))).x;
  const small = await x(inLanguage("th", readings));
  const decade = ((await x(inLanguage("nb", readings))) - small) / 3;
  expect((await x(investment)) - small).toBeCloseTo(decade * Math.log10(175.5 / 113), 0);
  await expect(figure.locator("svg")).toContainText(t.charts.log);
});

test("a stated bound is not drawn as a plain value: more than 175.5 billion", async ({ page }) => {
  const [investment] = observations({ area: "ha-tinh", indicator: "st_investment" });
  await expect(cell(page, "amount").locator("svg")).toContainText(formatValue(investment, "en", "label"));
  await expect(marks(cell(page, "amount"), investment)).toHaveAttribute("aria-label", /more than 175\.5 billion/);
});

test("every target has its comparator and its deadline, or that none is stated", async ({ page }) => {
  const figure = cell(page, "target");
  const targets = statements.filter(({ kind }) => kind === "target");
  expect(new Set(targets.map(({ area }) => area))).toEqual(new Set(["ha-tinh", "ninh-binh-2025"]));
  for (const target of targets) {
    const label = (await marks(figure, target).getAttribute("aria-label")) ?? "";
    expect(label).toContain(formatValue(target, "en"));
    expect(label).toContain(formatDeadline(target.period, "en"));
  }
  const deadlines = [...new Set(targets.map(({ period }) => period))].sort(comparePeriods);
  expect(deadlines).toEqual(expect.arrayContaining([null, "../2030", "2026/.."]));
  for (const deadline of deadlines) await expect(figure.getByText(formatDeadline(deadline, "en"), { exact: true }).first()).toBeVisible();
});

test("a target stands beside what is known today about any province, never joined to it", async ({ page }) => {
  const figure = cell(page, "target");
  const [today] = observations({ area: "bac-ninh-2025", indicator: "digital_economy_share", kind: "actual" });
  const [target] = observations({ area: "ha-tinh", indicator: "digital_economy_share", kind: "target" });
  await expect(figure.locator("svg")).toContainText("today: > 50 %");
  const known = await middle(marks(figure, today));
  const promised = await middle(marks(figure, target));
  expect(Math.abs(known.y - promised.y)).toBeLessThan(30);
  expect((await lines(figure)).filter((line) => joins(line, known, promised))).toEqual([]);
});
