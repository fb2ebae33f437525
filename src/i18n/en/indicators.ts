import type { IndicatorId } from "../../data/indicators.ts";

/** Name of an indicator in full, and as short as a chart's row or a column's head can bear. */
export interface IndicatorWords {
  long: string;
  short: string;
}

/** English names of the catalogue. */
// prettier-ignore
export const indicators: Record<IndicatorId, IndicatorWords> = {
  pii: { long: "Provincial Innovation Index (PII)", short: "PII" },
  dti: { long: "Digital Transformation Index (DTI)", short: "DTI" },
  dti_digital_government: { long: "Digital Transformation Index: digital government", short: "DTI, digital government" },
  dti_digital_economy: { long: "Digital Transformation Index: digital economy", short: "DTI, digital economy" },
  dti_digital_society: { long: "Digital Transformation Index: digital society", short: "DTI, digital society" },
  pii_regional_average: { long: "Mean Provincial Innovation Index of a region", short: "PII, mean of the region" },
  pci: { long: "Provincial Competitiveness Index (PCI)", short: "PCI" },
  papi: { long: "Provincial Governance and Public Administration Performance Index (PAPI)", short: "PAPI" },
  par_index: { long: "Public Administration Reform Index (PAR Index)", short: "PAR Index" },
  sipas: { long: "Satisfaction with public administrative services (SIPAS)", short: "SIPAS" },
  ict_index: { long: "ICT Development and Readiness Index (ICT Index)", short: "ICT Index" },
  pgi: { long: "Provincial Green Index (PGI)", short: "PGI" },
  hdi: { long: "Human Development Index (HDI)", short: "HDI" },
  grdp: { long: "Size of the economy (GRDP)", short: "Size of the economy (GRDP)" },
  grdp_growth: { long: "Growth of the economy (GRDP)", short: "Economic growth" },
  grdp_per_capita: { long: "GRDP per person", short: "GRDP per person" },
  agriculture_share: { long: "Share of agriculture, forestry and fisheries in the economy", short: "Agriculture" },
  industry_share: { long: "Share of industry and construction in the economy", short: "Industry and construction" },
  services_share: { long: "Share of services in the economy", short: "Services" },
  digital_economy_share: { long: "Share of the digital economy in GRDP", short: "Digital economy in GRDP" },
  budget_revenue: { long: "State budget revenue", short: "Budget revenue" },
  st_budget_share: { long: "Share of the budget for science, technology and innovation", short: "Budget for science and technology" },
  st_investment: { long: "Investment in science and technology", short: "Invested in science and technology" },
  rd_share: { long: "Spending on research and development as a share of GRDP", short: "Research and development" },
  tfp_contribution: { long: "Contribution of productivity (TFP) to growth", short: "Productivity’s part in growth (TFP)" },
  population: { long: "Population", short: "Population" },
  land_area: { long: "Land area", short: "Land area" },
  st_organisations: { long: "Science and technology organisations", short: "Science organisations" },
  st_enterprises: { long: "Science and technology enterprises", short: "Science enterprises" },
  st_market_intermediaries: { long: "Intermediaries on the technology market", short: "Technology market intermediaries" },
  st_participating_organisations: { long: "Organisations that take part in science and technology work", short: "Organisations taking part in science" },
  ip_certificates: { long: "Intellectual property certificates granted", short: "IP certificates" },
  ip_registered_objects: { long: "Intellectual property objects registered or protected", short: "Registered IP objects" },
  ip_collective_marks: { long: "Collective marks, certification marks and geographical indications", short: "Collective marks" },
  ip_transaction_share: { long: "Share of intellectual property in transactions on the technology market", short: "Intellectual property in transactions" },
  imported_technology_transaction_share: { long: "Share of imported technology in transactions on the technology market", short: "Imported technology in transactions" },
  st_market_growth: { long: "Yearly growth in the value of technology traded", short: "Growth of technology trade, a year" },
  st_market_growth_key_sectors: { long: "Yearly growth in the value of technology traded, key sectors", short: "Growth of technology trade in key sectors, a year" },
  innovative_enterprises_share: { long: "Share of enterprises that innovate or transform digitally", short: "Enterprises that innovate" },
  digitised_records_share: { long: "Share of records that are digitised", short: "Records digitised" },
  shared_information_systems: { long: "Share of agencies on the shared information systems", short: "Agencies on shared systems" },
  ehealth_record_integration: { long: "Integration of electronic health records", short: "Electronic health records" },
  online_public_service_use: { long: "Use of online public services", short: "Online public services used" },
  cashless_transactions: { long: "Share of payments made without cash", short: "Payments without cash" },
  bts_stations: { long: "Mobile base stations", short: "Base stations" },
  mobile_coverage: { long: "Residential areas with mobile coverage", short: "Mobile coverage" },
  iso9001_agencies: { long: "Agencies that apply ISO 9001", short: "Agencies with ISO 9001" },
  project06_model_group: { long: "Place among the provinces with the best Project 06 models (population data)", short: "Project 06 models" },
};
