// Lists longer than a page, and the one filter that works.
import { expect, test } from 'vitest';
import type { PageAnswer } from '../../electron/practice/wire.ts';
import { device, importsPath, openBench, registrationsPath, type Bench } from './bench.ts';

type Row = { id: string; serialNumber: string };

async function readPages(bench: Bench, path: string): Promise<string[][]> {
  const pages: string[][] = [];
  for (let link: string | undefined = path; link !== undefined;) {
    const answer: PageAnswer<Row> = await bench.get<PageAnswer<Row>>(link);
    pages.push(answer.value.map((row) => row.serialNumber));
    link = answer['@odata.nextLink'];
  }
  return pages;
}

const serials = ['A-1', 'A-10', 'B-1', 'B-2', "C'1"];

async function filledBench() {
  const bench = await openBench({ pageSize: 2 });
  await bench.importDevices(serials.map((serial) => device(serial)));
  bench.pass(2);
  return bench;
}

test.each([importsPath, registrationsPath])('%s comes in pages under absolute links', async (path) => {
  const bench = await filledBench();
  const first = await bench.get<PageAnswer<Row>>(`/beta${path}`);
  expect(first['@odata.nextLink']).toMatch(`${bench.service.url}/beta${path}?$skiptoken=`);
  expect(await readPages(bench, `/beta${path}`)).toEqual([['A-1', 'A-10'], ['B-1', 'B-2'], ["C'1"]]);
});

test('$top makes a page smaller, never larger', async () => {
  const bench = await filledBench();
  expect(await readPages(bench, `/v1.0${importsPath}?$top=1`)).toEqual(serials.map((serial) => [serial]));
  expect((await readPages(bench, `/v1.0${importsPath}?$top=500`))[0]).toHaveLength(2);
});

test('a full last page has no link to an empty one', async () => {
  const bench = await openBench({ pageSize: 2 });
  await bench.importDevices([device('A'), device('B')]);
  expect(await readPages(bench, `/v1.0${importsPath}`)).toEqual([['A', 'B']]);
});

test('records deleted between two pages hide none of the others', async () => {
  const bench = await filledBench();
  const first = await bench.get<PageAnswer<Row>>(`/v1.0${importsPath}`);
  for (const row of first.value) await bench.call('DELETE', `/v1.0${importsPath}/${row.id}`);
  expect(await readPages(bench, first['@odata.nextLink']!)).toEqual([['B-1', 'B-2'], ["C'1"]]);
});

test('contains(serialNumber) finds every serial with that text in it, page by page', async () => {
  const bench = await filledBench();
  const find = (text: string) =>
    readPages(
      bench,
      `/v1.0${registrationsPath}?$filter=${encodeURIComponent(`contains(serialNumber,'${text}')`)}`,
    );
  expect(await find('-1')).toEqual([['A-1', 'A-10'], ['B-1']]);
  expect(await find("C''1")).toEqual([["C'1"]]);
  expect(await find('nothing')).toEqual([[]]);
});
