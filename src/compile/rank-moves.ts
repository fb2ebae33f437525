import { ordinalSuffix } from "./blockers.ts";
import type { Document } from "./document.ts";
import type { Numeral } from "./numerals.ts";

/** How much may stand between the two ranks of a move. */
const GAP = 24;

/** Whether a word says of digits that they are a rank: "26th place", "vị trí 26". */
const isTold = (document: Document, numeral: Numeral): boolean =>
  document.annotations.after("rankNoun", numeral.end + ordinalSuffix(document, numeral), 1) !== null ||
  document.annotations.before("rank", numeral.start, 1) !== null;

/** Whether two numerals are the old and the new rank of one move, "from 26th to 15th place": one of them is told to be a rank, or the places between them are. */
function isMove(document: Document, old: Numeral | undefined, now: Numeral | undefined): boolean {
  if (!old || !now || now.start - old.end > GAP || !/^\d{1,2}$/.test(old.raw) || !/^\d{1,2}$/.test(now.raw)) return false;
  const { annotations, lower } = document;
  const word = annotations.before("rank", old.start, 1);
  const from = annotations.before("from", old.start, 1) ?? (word && annotations.before("from", word.start, 1));
  const to = annotations.within("to", old.end, now.start)[0];
  if (!from || !to) return false;
  const end = old.end + ordinalSuffix(document, old);
  const noun = annotations.after("rankNoun", end, 1);
  const rank = annotations.before("rank", now.start, 1);
  return (
    lower.slice(noun?.end ?? end, to.start).trim() === "" &&
    lower.slice(to.end, Math.max(to.end, rank?.start ?? now.start)).trim() === "" &&
    (isTold(document, old) || isTold(document, now) || annotations.before("places", from.start, 3) !== null)
  );
}

/** Whether a numeral is one end of a move from rank to rank. */
export const isMovedRank = (document: Document, index: number): boolean =>
  isMove(document, document.numerals[index], document.numerals[index + 1]) ||
  isMove(document, document.numerals[index - 1], document.numerals[index]);
