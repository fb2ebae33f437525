import type { Area } from "../data/contract.ts";

/** Units that kept the name of one of those they were merged from, each with that one. */
export function namesakesOf(areas: readonly Pick<Area, "id" | "nameVi" | "mergedFrom">[]): Map<string, string> {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return new Map(
    areas.flatMap(({ id, nameVi, mergedFrom }) => {
      const before = mergedFrom.find((part) => byId.get(part)?.nameVi === nameVi);
      return before === undefined ? [] : [[id, before] as const];
    }),
  );
}
