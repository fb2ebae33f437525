import { describe, expect, it } from "vitest";
import type { Area, Source } from "../../src/data/contract.ts";
import { createLabels } from "../../src/ui/labels.ts";

const area = (id: string, more: Partial<Area>): Area => ({
  id,
  kind: "province",
  nameVi: id,
  name: id,
  iso: null,
  region: null,
  validFrom: null,
  validTo: null,
  mergedInto: null,
  mergedFrom: [],
  ...more,
});

const areas = [
  area("lao-cai", { nameVi: "Lào Cai", name: "Lao Cai" }),
  area("lao-cai-2025", { nameVi: "Lào Cai", name: "Lao Cai", validFrom: "2025-07-01", mergedFrom: ["lao-cai", "yen-bai"] }),
  area("southeast", { kind: "region", nameVi: "Đông Nam Bộ", name: "Southeast" }),
];
const source: Source = {
  id: "s",
  kind: "article",
  language: "lo",
  title: null,
  publisher: null,
  published: "2025-03-02",
  url: "https://www.example.org/a",
  sha256: "",
};

describe("names on the page", () => {
  it("are Vietnamese for provinces, in either language", () => {
    expect(createLabels({ areas, sources: [] }, "en").area("lao-cai")).toBe("Lào Cai");
    expect(createLabels({ areas, sources: [] }, "en").area("southeast")).toBe("Southeast");
    expect(createLabels({ areas, sources: [] }, "vi").area("southeast")).toBe("Đông Nam Bộ");
  });

  it("tell a merged province from the one whose name it kept", () => {
    expect(createLabels({ areas, sources: [] }, "en").area("lao-cai-2025")).toBe("Lào Cai (new)");
    expect(createLabels({ areas, sources: [] }, "vi").area("lao-cai-2025")).toBe("Lào Cai (mới)");
  });

  it("say what a merged province was made of, and nothing of another", () => {
    const merging = [...areas, area("yen-bai", { nameVi: "Yên Bái", name: "Yen Bai" })];
    const { merger } = createLabels({ areas: merging, sources: [] }, "en");
    expect(merger("lao-cai-2025")).toBe("Lào Cai (new): as merged on 1 July 2025 from Lào Cai and Yên Bái.");
    expect(merger("lao-cai")).toBeNull();
  });

  it("name a source by its language, publisher or host, and date", () => {
    const labels = createLabels({ areas, sources: [source, { ...source, id: "t", url: null, published: null }] }, "en");
    expect(labels.source("s")).toBe("Lao · example.org · 2 March 2025");
    expect(labels.source("t")).toBe("Lao");
  });

  it("name a published table by its file", () => {
    const table: Source = { ...source, id: "ranks", kind: "table", language: "en", title: "ranks.csv", url: null, published: null };
    expect(createLabels({ areas, sources: [table] }, "en").source("ranks")).toBe("Published table · ranks.csv");
    expect(createLabels({ areas, sources: [table] }, "vi").source("ranks")).toBe("Bảng đã công bố · ranks.csv");
  });

  it("fall back on the id of what the dataset lacks", () => {
    expect(createLabels({ areas: [], sources: [] }, "en").area("nowhere")).toBe("nowhere");
  });

  it("say that a period is not stated", () => {
    expect(createLabels({ areas: [], sources: [] }, "en").field("period", null)).toBe("no date stated");
    expect(createLabels({ areas: [], sources: [] }, "en").field("period", "../2030")).toBe("by 2030");
  });
});
