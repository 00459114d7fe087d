import type { EChartsCoreOption } from 'echarts/core';
import { type Chart, rowSum, seriesSum } from './chart';

/** The colours and sizes that a chart borrows from the page. */
export interface Look {
  ink: string;
  slate: string;
  rule: string;
  card: string;
  series: string[];
  font: string;
  /** The size of text in pixels. */
  size: number;
}

/** The page's present look: light or dark, normal or large text. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    slate: token('--slate'),
    rule: token('--rule'),
    card: token('--card'),
    series: ['--pine', '--ochre', '--edge', '--crane'].map(token),
    font: style.fontFamily,
    size: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8125,
  };
}

/** How the drawing library is told of a chart. */
export function optionsOf(chart: Chart, look: Look): EChartsCoreOption {
  const text = { color: look.ink, fontFamily: look.font, fontSize: look.size };
  const names = {
    type: 'category',
    data: chart.rows,
    inverse: chart.lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.rule } },
    axisLabel: { ...text, interval: 0 },
  };
  const figures = {
    type: 'value',
    name: chart.unit,
    nameLocation: chart.lying ? 'middle' : 'end',
    nameGap: chart.lying ? look.size * 2.2 : look.size,
    nameTextStyle: { ...text, color: look.slate, align: chart.lying ? 'center' : 'left' },
    splitNumber: 4,
    splitLine: { lineStyle: { color: look.rule } },
    axisLabel: { ...text, color: look.slate, formatter: chart.tick, hideOverlap: true },
  };
  const many = chart.series.length > 1;
  return {
    animation: false,
    color: look.series,
    aria: { enabled: many, label: { enabled: false }, decal: { show: many } },
    legend: { show: many, top: 0, left: 0, selectedMode: false, textStyle: text, formatter: (name: string) => legend(chart, name) },
    grid: { left: 4, right: chart.lying ? look.size * 6 : 4, top: look.size * (many ? 4 : 2), bottom: chart.lying ? look.size * 2 : 0, containLabel: true },
    xAxis: chart.lying ? figures : names,
    yAxis: chart.lying ? names : figures,
    series: chart.series.map((series, at) => ({
      type: 'bar',
      name: series.name,
      data: series.values,
      stack: chart.stacked ? 'all' : undefined,
      barMaxWidth: look.size * (chart.lying ? 1.6 : 4),
      itemStyle: { borderColor: look.card, borderWidth: chart.stacked ? 1 : 0 },
      label: labelOf(chart, at, text),
    })),
  };
}

/** Names a series together with its sum, so that a legend says something too. */
function legend(chart: Chart, name: string): string {
  const series = chart.series.find((one) => one.name === name);
  return series ? `${name} ${chart.say(seriesSum(series))}` : name;
}

/** Every bar carries its figure; a stack carries its sum on top. */
function labelOf(chart: Chart, at: number, text: object): object {
  const last = at === chart.series.length - 1;
  return {
    ...text,
    show: !chart.stacked || last,
    position: chart.lying ? 'right' : 'top',
    formatter: ({ dataIndex, value }: { dataIndex: number; value: number }) => chart.say(chart.stacked ? rowSum(chart, dataIndex) : value),
  };
}
