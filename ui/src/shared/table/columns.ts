import { computed, type ComputedRef, reactive, watch } from 'vue';

/** A column of a list. */
export interface Column {
  /** Names the slot that fills it; without a slot the field of this name is written. */
  key: string;
  label: string;
  /** Figures: to the right. */
  num?: boolean;
  /** Can be sorted by; the list then emits `sort`. */
  sort?: boolean;
  /** Left out until the reader asks for it. */
  hidden?: boolean;
  /** In pixels; otherwise as wide as its contents. */
  width?: number;
}

/** How a reader set up one list. */
export interface Setup {
  shown: Record<string, boolean>;
  widths: Record<string, number>;
  dense: boolean;
}

export const NARROWEST = 48;

/** What was kept; anything that cannot be read counts as nothing. */
export function readSetup(name: string): Setup {
  const nothing: Setup = { shown: {}, widths: {}, dense: false };
  try {
    const kept = JSON.parse(localStorage.getItem(`songhe.table.${name}`) ?? '{}') as Partial<Setup>;
    return { shown: { ...kept.shown }, widths: { ...kept.widths }, dense: kept.dense === true };
  } catch {
    return nothing;
  }
}

export interface Columns {
  setup: Setup;
  visible: ComputedRef<Column[]>;
  isShown: (column: Column) => boolean;
  toggle: (column: Column) => void;
  /** Sets the width of a column; the others keep the widths they have on the screen. */
  resize: (key: string, width: number, present: Record<string, number>) => void;
  setDense: (dense: boolean) => void;
  reset: () => void;
  /** The width of the whole table, once a column has been given one. */
  tableWidth: ComputedRef<number | null>;
  widthOf: (column: Column) => number | undefined;
}

/** Which columns of a list are shown, how wide, how dense: kept in this browser under the list's name. */
export function useColumns(name: string, columns: () => readonly Column[]): Columns {
  const setup = reactive(readSetup(name));
  // the first column is the thing itself and always stays
  const isShown = (column: Column): boolean => column.key === columns()[0]?.key || (setup.shown[column.key] ?? !column.hidden);
  const visible = computed(() => columns().filter(isShown));
  const resized = computed(() => Object.keys(setup.widths).length > 0);
  const widthOf = (column: Column): number | undefined => setup.widths[column.key] ?? column.width ?? (resized.value ? 140 : undefined);
  watch(setup, () => localStorage.setItem(`songhe.table.${name}`, JSON.stringify(setup)), { deep: true });

  return {
    setup,
    visible,
    isShown,
    toggle: (column) => (setup.shown[column.key] = !isShown(column)),
    resize: (key, width, present) => Object.assign(setup.widths, present, { [key]: Math.max(NARROWEST, Math.round(width)) }),
    setDense: (dense) => (setup.dense = dense),
    reset: () => Object.assign(setup, { shown: {}, widths: {}, dense: false }),
    tableWidth: computed(() => (resized.value ? visible.value.reduce((sum, column) => sum + (widthOf(column) ?? 0), 0) : null)),
    widthOf,
  };
}

/** The order after a column's head is pressed: up, then down, then up again. */
export function nextSort(sort: string | undefined, key: string): string {
  return sort === key ? `-${key}` : key;
}
