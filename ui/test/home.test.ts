import { describe, expect, it } from 'vitest';
import { type Chart, percent, rowSum, seriesSum } from '@/modules/home/chart/chart';
import { optionsOf } from '@/modules/home/chart/options';
import { atLeast } from '@/modules/home/overview';
import { ofActivation, ofCycle } from '@/modules/home/waiting';

const look = { ink: '#000', slate: '#555', rule: '#ddd', card: '#fff', series: ['#111', '#222'], font: 'sans', size: 13 };
const chart: Chart = {
  title: 'finding',
  head: 'month',
  unit: 'CNY',
  rows: ['2022-05', '2022-06'],
  series: [
    { name: 'city', values: [300, 100] },
    { name: 'county', values: [700, -50] },
  ],
  stacked: true,
  lying: false,
  say: (value) => `<${value}>`,
  tick: String,
};

interface Drawn {
  legend: { show: boolean; formatter: (name: string) => string };
  series: { stack?: string; label: { show: boolean; formatter: (at: { dataIndex: number; value: number }) => string } }[];
}

describe('a chart', () => {
  it('sums its rows and its series exactly', () => {
    expect([rowSum(chart, 0), rowSum(chart, 1)]).toEqual([1000, 50]);
    expect(chart.series.map(seriesSum)).toEqual([400, 650]);
  });

  it('never calls a part nothing, nor a part the whole', () => {
    expect([percent(0, 10), percent(1, 1000), percent(1, 3), percent(999, 1000), percent(5, 5), percent(1, 0)]).toEqual(['0%', '<1%', '33%', '>99%', '100%', '0%']);
  });

  it('carries the sum on top of a stack, and each figure where bars stand alone', () => {
    const stacked = optionsOf(chart, look) as unknown as Drawn;
    expect(stacked.series.map((one) => one.label.show)).toEqual([false, true]);
    expect(stacked.series[1]?.label.formatter({ dataIndex: 0, value: 700 })).toBe('<1000>');
    expect(stacked.legend.formatter('county')).toBe('county <650>');
    const alone = optionsOf({ ...chart, stacked: false }, look) as unknown as Drawn;
    expect(alone.series[0]?.label.formatter({ dataIndex: 0, value: 300 })).toBe('<300>');
    expect(alone.series[0]?.stack).toBeUndefined();
  });
});

describe('what waits', () => {
  it('is mine when I may approve, and somebody else’s otherwise', () => {
    expect(ofCycle('x', { id: 1, state: 'REVIEW', mayApprove: true })).toMatchObject({ tone: 'late', text: 'home.waits.approve' });
    expect(ofCycle('x', { id: 1, state: 'REVIEW', mayApprove: false })).toMatchObject({ tone: 'way', text: 'home.waits.review' });
  });

  it('is a computation under way, or one that is stuck; never what is decided', () => {
    expect(ofCycle('x', { id: 1, state: 'COMPUTING', stuck: 0 })).toMatchObject({ tone: 'way', text: 'home.waits.computing' });
    expect(ofCycle('x', { id: 1, state: 'COMPUTING', stuck: 2 })).toMatchObject({ tone: 'late', text: 'home.waits.stuck' });
    expect([ofCycle('x', { id: 1, state: 'CLOSED' }), ofCycle('x', { id: 1, state: 'RETURNED' })]).toEqual([null, null]);
  });

  it('is an activation only for who decides it', () => {
    expect(ofActivation({ id: 3, mayDecide: true }, null)).toMatchObject({ text: 'home.waits.activate' });
    expect(ofActivation({ id: 3, mayDecideRollback: true }, null)).toMatchObject({ text: 'home.waits.rollback' });
    expect(ofActivation({ id: 3 }, null)).toBeNull();
  });
});

describe('the bands of age', () => {
  it('are added from a year on', () => {
    const bands = [60, 80, 90].map((from) => ({ from, female: from, male: 1 }));
    expect(atLeast({ bands }, 80)).toBe(172);
  });
});
