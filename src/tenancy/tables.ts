import { getTableName, type Column, type SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

export type ColumnClass = 'public' | 'internal' | 'personal' | 'sealed'
export type ColumnClasses<T extends SQLiteTable> = Readonly<Record<keyof T['_']['columns'] & string, ColumnClass>>

/** Who may write: the city the database belongs to, the province (through `kept`), both, or anybody who may append. */
export type Owner = 'host' | 'province' | 'both'

/** A table and the rules of its rows: what the doors ask before they open it. */
export interface ScopedTable<T extends SQLiteTable = SQLiteTable> {
  readonly table: T
  readonly classes: ColumnClasses<T>
  /** The division code a row lies in; an officer below the city sees the rows his scope is a prefix of. */
  readonly division?: Column
  /** The unit or person a row belongs to: all that a principal bound to it sees (2.2), in whichever database. */
  readonly bound?: Column | ((id: string) => SQL)
  /** What hangs on a posting in the host's database, as the user of the unit that sent its person sees it. */
  readonly sentBy?: (unit: string) => SQL
  /** Rows that every tenant reads, whoever they name. */
  readonly published?: SQL
  /** Whether what is bound to a person shows to him in another city's database too, though no row names his own (2.2). */
  readonly heldAway?: boolean
  /** Rows of a record's own: below the city they show where the record shows. */
  readonly partOf?: { readonly source: ScopedTable; readonly key: Column; readonly child: Column }
  /** The other tenant a row names: the only thing that opens it to that tenant. */
  readonly counterpart?: Column | ((tenant: string) => SQL)
  /** Of what it shares, the rows whose dispatching unit lies in a division: all that a county of the sending city sees (2.2). */
  readonly dispatched?: (division: string) => SQL
  /** Column → who writes it; a column that is not named is the host's. */
  readonly owners?: Readonly<Partial<Record<keyof T['_']['columns'] & string, Owner>>>
  /** Whether the province may insert rows through `kept`. */
  readonly keptInsert?: boolean
  /** Journal and idempotency records: every door that writes may append, nobody updates. */
  readonly appendOnly?: boolean
  /** Rows shown only to the side that wrote them (3.2 draft): a condition over (caller's tenant). */
  readonly hideDrafts?: (tenant: string) => SQL
  /** The tenant a row was made for: whatever the door, a caller sees its own only (idempotency records). */
  readonly belongsTo?: Column
}

/** Ties a table to its rules; a column without a class does not compile. */
export const scopedTable = <T extends SQLiteTable>(table: T, rules: Omit<ScopedTable<T>, 'table'>): ScopedTable<T> => {
  classesByTable.set(getTableName(table), new Map(Object.entries<ColumnClass>(rules.classes)))
  return { table, ...rules }
}

const classesByTable = new Map<string, ReadonlyMap<string, ColumnClass>>()

const mapped = new WeakMap<object, ReadonlyMap<string, ColumnClass>>()

/** The classes of a table's columns by name: looked up a column a statement, so laid out once. */
export const classesOf = ({ classes }: Pick<ScopedTable, 'classes'>): ReadonlyMap<string, ColumnClass> => {
  const known = mapped.get(classes) ?? new Map(Object.entries<ColumnClass>(classes))
  mapped.set(classes, known)
  return known
}

/** The class of a column of a table by their names; undefined where there is none. */
export const classOfColumn = (table: string, column: string): ColumnClass | undefined =>
  classesByTable.get(table)?.get(column)
