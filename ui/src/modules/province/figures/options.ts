import type { EChartsCoreOption } from 'echarts/core';
import type { Bar } from './figures';

/** What is drawn of an indicator. */
export interface Drawn {
  title: string;
  /** The axis's name with its unit. */
  unit: string;
  bars: Bar[];
  /** A value as people read it. */
  say: (value: number) => string;
  /** Whether there is nothing between two whole numbers. */
  whole: boolean;
  /** A value on the axis. */
  tick: (value: number) => string;
}

/** The colours and sizes that a drawing borrows from the page. */
export interface Ink {
  ink: string;
  slate: string;
  rule: string;
  bar: string;
  font: string;
  size: number;
}

/** The page's present look. */
export function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    slate: token('--slate'),
    rule: token('--rule'),
    bar: token('--pine'),
    font: style.fontFamily,
    size: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8125,
  };
}

/** How the drawing library is told: bars to the right with their figures; what is missing is a gap with its reason. */
export function barOptions(drawn: Drawn, look: Ink, width: number): EChartsCoreOption {
  const text = { color: look.ink, fontFamily: look.font, fontSize: look.size };
  const names = Math.min(width * 0.3, look.size * 9);
  return {
    animation: false,
    aria: { enabled: true, label: { enabled: false } },
    grid: { left: names, right: look.size * 7, top: 4, bottom: look.size * 3.6 },
    xAxis: {
      type: 'value',
      name: drawn.unit,
      nameLocation: 'middle',
      nameGap: look.size * 2,
      nameTextStyle: { ...text, color: look.slate },
      minInterval: drawn.whole ? 1 : undefined,
      splitNumber: width < 420 ? 2 : 4,
      splitLine: { lineStyle: { color: look.rule } },
      axisLabel: { ...text, color: look.slate, formatter: drawn.tick, hideOverlap: true },
    },
    yAxis: {
      type: 'category',
      data: drawn.bars.map((bar) => bar.city),
      inverse: true,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.rule } },
      axisLabel: { ...text, interval: 0, width: names - look.size, overflow: 'break' },
    },
    series: [
      {
        type: 'bar',
        data: drawn.bars.map((bar) => bar.value),
        barMaxWidth: look.size * 1.6,
        itemStyle: { color: look.bar },
        label: { ...text, show: true, position: 'right', formatter: ({ value }: { value: number }) => drawn.say(value) },
      },
      {
        // carries the reasons: a bar of no length where a figure is missing
        type: 'bar',
        barGap: '-100%',
        barMaxWidth: look.size * 1.6,
        data: drawn.bars.map((bar) => (bar.value === null ? 0 : null)),
        label: {
          ...text,
          color: look.slate,
          show: true,
          position: 'right',
          width: width - names - look.size * 2,
          overflow: 'break',
          formatter: ({ dataIndex }: { dataIndex: number }) => drawn.bars[dataIndex]?.reason ?? '',
        },
      },
    ],
  };
}
