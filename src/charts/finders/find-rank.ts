import type { Row } from "../../engine/protocol.ts";
import type { Finding, Move } from "../../i18n/finding.ts";
import type { ChartContext } from "../chart.ts";
import { scopeOf, type Claim } from "../claims.ts";
import { toFact } from "../fact.ts";
import { rankPanels, type RankPanel, type RankPoint } from "../rank.ts";

/** From how many areas on the best and the worst are named, and no move. */
const MANY = 5;
const NAMED = 3;

const NONE: Finding = { code: "none", params: { cell: "rank" } };

const claimsOf = (points: readonly RankPoint[]): Claim[] => points.map(({ claim }) => claim);

/** Each area's way from its first joined edition to its last: ways between stated places first, and of those the longest. */
function movesOf({ indicator, lines, editions }: RankPanel): Move[] {
  const moves = [...new Set(lines.map(({ area }) => area))].flatMap((area) => {
    const own = lines.filter((line) => line.area === area);
    const from = own[0]?.from;
    const to = own.at(-1)?.to;
    if (!from || !to) return [];
    const periods: [string, string] = [editions[from.edition] ?? "", editions[to.edition] ?? ""];
    return [{ area, indicator, from: from.low, to: to.low, periods, derived: from.derived || to.derived }];
  });
  return moves.sort((a, b) => Number(a.derived) - Number(b.derived) || Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}

interface Edition {
  panel: RankPanel;
  period: string | null;
  points: RankPoint[];
}

function editionsOf(panels: readonly RankPanel[]): Edition[] {
  return panels.flatMap((panel) =>
    panel.editions.map((period, edition) => ({
      panel,
      period,
      points: panel.points
        .filter((point) => point.edition === edition && !point.hollow && !point.promise)
        .sort((a, b) => a.low - b.low || a.high - b.high),
    })),
  );
}

/** The edition with the most areas; of equals the later one, and of those the index that the catalogue has first. */
function fullest(editions: readonly Edition[]): Edition | undefined {
  let best: Edition | undefined;
  for (const edition of editions) {
    const more = edition.points.length - (best?.points.length ?? 0);
    const later = more === 0 && best?.panel === edition.panel && edition.period !== null;
    if (more > 0 || later) best = edition;
  }
  return best;
}

function standing(panels: readonly RankPanel[]): Finding | null {
  const edition = fullest(editionsOf(panels));
  return edition && edition.points.length > 0
    ? { code: "rank-standing", params: { facts: claimsOf(edition.points).slice(0, NAMED).map(toFact) } }
    : null;
}

function extremes(panels: readonly RankPanel[]): Finding | null {
  const editions = editionsOf(panels).map((edition) => ({ ...edition, points: edition.points.filter(({ band }) => !band) }));
  const full = fullest(editions.filter(({ points }) => points.length >= MANY));
  const best = full?.points[0]?.claim;
  const worst = full?.points.at(-1)?.claim;
  if (!full || !best || !worst) return null;
  return { code: "rank-extremes", params: { best: toFact(best), worst: toFact(worst), count: full.points.length } };
}

/** Who moved, and where those stand that have no earlier edition. */
function moves(panels: readonly RankPanel[]): Finding | null {
  const all = panels.flatMap((panel) => movesOf(panel).map((move) => ({ panel, move })));
  const [first] = all;
  if (!first) return null;
  const named = all.slice(0, 2);
  const { panel } = first;
  const others = panel.points.filter(
    ({ claim, edition, hollow, promise }) =>
      !hollow && !promise && panel.editions[edition] === first.move.periods[1] && !all.some(({ move }) => move.area === claim.row.area),
  );
  const facts = claimsOf(others.sort((a, b) => a.low - b.low)).slice(0, NAMED - named.length);
  return { code: "rank-moves", params: { moves: named.map(({ move }) => move), others: facts.map(toFact) } };
}

function regional(panels: readonly RankPanel[]): Finding | null {
  const strips = panels.flatMap((panel) => panel.strips);
  const points = [...strips].reverse().flatMap((strip) => strip.points);
  const facts = points.slice(0, 2).map(({ claim }) => ({ ...toFact(claim), scope: scopeOf(claim.row) }));
  return facts.length > 0 ? { code: "rank-regional", params: { facts } } : null;
}

/** What a rank cell says: who is first and last of many, else who moved, else who stands where, else ranks inside regions. */
export function findRank(rows: readonly Row[], context: Pick<ChartContext, "conflicts">): Finding {
  const panels = rankPanels(rows, { measure: "rank" }, context);
  return extremes(panels) ?? moves(panels) ?? standing(panels) ?? regional(panels) ?? NONE;
}

/** What a rank cell says that draws scores: the longest way between editions, else the highest of the fullest edition. */
export function findScore(rows: readonly Row[], context: Pick<ChartContext, "conflicts">): Finding {
  const panels = rankPanels(rows, { measure: "score" }, context);
  const [panel] = panels.filter(({ lines }) => lines.length > 0);
  const move = panel && movesOf(panel)[0];
  const last = move && panel.lines.findLast(({ area }) => area === move.area)?.to;
  if (move && last) return { code: "score-moves", params: { move, fact: toFact(last.claim) } };
  const edition = fullest(editionsOf(panels));
  if (!edition || edition.points.length === 0) return NONE;
  const facts = claimsOf([...edition.points].reverse())
    .slice(0, NAMED)
    .map(toFact);
  return { code: "score-standing", params: { facts } };
}
