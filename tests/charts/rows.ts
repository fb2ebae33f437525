import { AREA_BY_ID } from "../../src/data/areas.ts";
import type { Conflict } from "../../src/data/contract.ts";
import { INDICATOR_BY_ID } from "../../src/data/indicators.ts";
import type { ChartContext } from "../../src/charts/chart.ts";
import { areaColours } from "../../src/charts/palette.ts";
import type { Row } from "../../src/engine/protocol.ts";
import { observationOf } from "../support/dataset.ts";

/** A row for a test: what `observationOf` makes, joined; an English text and a work of its own unless the test says otherwise. */
export function rowOf(differences: Partial<Row> = {}): Row {
  const observation = observationOf(differences);
  const indicator = INDICATOR_BY_ID.get(observation.indicator);
  return {
    language: "en",
    work: null,
    region: AREA_BY_ID.get(observation.area)?.region ?? null,
    theme: indicator?.theme ?? "economy",
    direction: indicator?.direction ?? "none",
    conflict: null,
    ...observation,
    ...differences,
    id: observation.id,
  };
}

/** A row of an amount: Da Nang's GRDP of 2023 in VND, but for what the test says. */
export function amountOf(differences: Partial<Row> = {}): Row {
  return rowOf({ indicator: "grdp", measure: "amount", unit: "VND", value: 2e12, ...differences });
}

/** A row of a share: Da Nang's digital economy of 2023, but for what the test says. */
export function shareOf(differences: Partial<Row> = {}): Row {
  return rowOf({ indicator: "digital_economy_share", measure: "share", unit: "%", value: 20, ...differences });
}

/** A conflict between two rows, the first of which is used unless the test says otherwise. */
export function conflictOf(used: Row, other: Row, differences: Partial<Conflict> = {}): Conflict {
  return { kind: "value", observations: [used.id, other.id], uses: used.id, reason: { code: "value", params: {} }, ...differences };
}

/** A context of 880 pixels in English and light colours, but for what the test says. */
export function contextOf(differences: Partial<ChartContext> = {}): ChartContext {
  const language = differences.language ?? "en";
  return {
    width: 880,
    language,
    theme: "light",
    colour: areaColours(["da-nang", "ha-noi", "can-tho", "hue"], differences.theme ?? "light"),
    area: (id) => {
      const area = AREA_BY_ID.get(id);
      return area === undefined ? id : language === "vi" || area.kind === "province" ? area.nameVi : area.name;
    },
    conflicts: [],
    selected: null,
    ...differences,
  };
}
