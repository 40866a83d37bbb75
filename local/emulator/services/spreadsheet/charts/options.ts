import { EnumValue } from '../../../enums';
import { TextStyle } from '../../charts/text-style';

/** The options that a method sets, with the value of each; by default what it was given. */
export const OPTIONS: Record<string, Record<string, (...args: unknown[]) => unknown>> = {
  enablePaging: { page: () => 'enable' },
  enableRtlTable: { rtlTable: (on) => on },
  enableSorting: { sort: (on) => (on ? 'enable' : 'disable') },
  reverseCategories: { reverseCategories: () => true },
  reverseDirection: { 'hAxis.direction': () => -1 },
  set3D: { is3D: () => true },
  setBackgroundColor: { backgroundColor: (color) => color },
  setColors: { colors: (colors) => colors },
  setCurveStyle: { curveType: (style) => (String(style) === 'SMOOTH' ? 'function' : 'none') },
  setFirstRowNumber: { firstRowNumber: (number) => number },
  setInitialSortingAscending: { sortColumn: (column) => column, sortAscending: () => true },
  setInitialSortingDescending: { sortColumn: (column) => column, sortAscending: () => false },
  setLegendPosition: { 'legend.position': lowered },
  setLegendTextStyle: { 'legend.textStyle': (style) => style },
  setPointStyle: { pointSize: lowered },
  setRange: { 'vAxis.viewWindow.min': (start) => start, 'vAxis.viewWindow.max': (_, end) => end },
  setStacked: { isStacked: () => true },
  setTitle: { title: (title) => title },
  setTitleTextStyle: { titleTextStyle: (style) => style },
  setXAxisLogScale: { 'hAxis.logScale': () => true },
  setXAxisRange: { 'hAxis.viewWindow.min': (start) => start, 'hAxis.viewWindow.max': (_, end) => end },
  setXAxisTextStyle: { 'hAxis.textStyle': (style) => style },
  setXAxisTitle: { 'hAxis.title': (title) => title },
  setXAxisTitleTextStyle: { 'hAxis.titleTextStyle': (style) => style },
  setYAxisLogScale: { 'vAxis.logScale': () => true },
  setYAxisRange: { 'vAxis.viewWindow.min': (start) => start, 'vAxis.viewWindow.max': (_, end) => end },
  setYAxisTextStyle: { 'vAxis.textStyle': (style) => style },
  setYAxisTitle: { 'vAxis.title': (title) => title },
  setYAxisTitleTextStyle: { 'vAxis.titleTextStyle': (style) => style },
  showRowNumberColumn: { showRowNumber: (on) => on },
  useAlternatingRowStyle: { alternatingRowStyle: (on) => on },
  useLogScale: { 'vAxis.logScale': () => true },
};

/** An option's value as it is kept. */
export function plain(value: unknown): unknown {
  if (value instanceof TextStyle) return { ...value._style };
  return value instanceof EnumValue ? value.name : value;
}

function lowered(value: unknown): string {
  return String(value).toLowerCase();
}
