import { INDICATORS } from "../data/indicators.ts";

const PLACES: ReadonlyMap<string, number> = new Map(INDICATORS.map(({ id }, index) => [id, index]));

/** Place of an indicator in the catalogue; an id that the catalogue lacks comes last. */
export function cataloguePlace(indicator: string): number {
  return PLACES.get(indicator) ?? PLACES.size;
}
