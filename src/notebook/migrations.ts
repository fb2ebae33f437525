import type { RawAddress } from "./raw-address.ts";

/** How addresses of one version become addresses of the next. */
export interface Migration {
  /** The version it reads; it writes the one after. */
  from: number;
  /** ISO date. */
  date: string;
  /** What changed, and why old links need it. */
  reason: string;
  migrate: (address: RawAddress) => RawAddress;
}

/** Every migration since version 1, oldest first. None is ever taken away: a link that once worked works forever. */
export const MIGRATIONS: readonly Migration[] = [];

/** The version of the addresses that this program writes. */
export const ADDRESS_VERSION = 1;

/** An address brought to the present version step by step; null where no chain of migrations leads there. */
export function migrateAddress(address: RawAddress, migrations: readonly Migration[]): RawAddress | null {
  let current = address;
  while (current.version !== ADDRESS_VERSION) {
    const step = migrations.find(({ from }) => from === current.version);
    if (!step) return null;
    current = { ...step.migrate(current), version: step.from + 1 };
  }
  return current;
}
