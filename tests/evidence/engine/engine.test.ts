import { describe, expect, test } from 'vitest';
import { openCrashMarks } from '../../../entrypoints/engine/crash-marks.ts';
import { KnownFacts } from '../../../entrypoints/engine/known-facts.ts';
import { lookAt } from '../../../entrypoints/engine/look.ts';
import { createQueue } from '../../../entrypoints/engine/queue.ts';
import { createWorkerHost } from '../../../entrypoints/engine/worker-host.ts';
import type { Looked } from '../../../entrypoints/engine/worker-protocol.ts';
import type { FileFacts } from '../../../utils/evidence/facts.ts';
import { sha256Hex } from '../../../utils/evidence/hash.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const factsOf = (sha256: string, text = ''): FileFacts => ({
  sha256,
  size: 1,
  kind: 'pdf',
  format: 'pdf',
  failure: null,
  pdf: {
    pages: 1,
    scan: false,
    encryption: 'none',
    activeContent: [],
    draftMark: null,
    header: null,
    signatures: [],
    text: [text],
  },
});

/** Stands in for a Worker: answers on the port that comes with the request, or does what it is told to. */
class FakeWorker extends EventTarget {
  static ended = 0;
  readonly #answer: (name: string) => unknown;

  constructor(answer: (name: string) => unknown) {
    super();
    this.#answer = answer;
  }

  postMessage({ name }: { name: string }, [, port]: [ArrayBuffer, MessagePort]): void {
    const answer = this.#answer(name);
    if (answer === 'hang') return;
    if (answer === 'break') this.dispatchEvent(Object.assign(new Event('error'), { message: 'overflow' }));
    else port.postMessage(answer);
  }

  terminate(): void {
    FakeWorker.ended += 1;
  }
}

function hostOf(answer: (name: string) => unknown, started: { count: number } = { count: 0 }) {
  const start = () => {
    started.count += 1;
    return new FakeWorker(answer) as unknown as Worker;
  };
  return createWorkerHost(start, 50);
}

const looked: Looked = { type: 'facts', facts: factsOf('00') };

describe('the Worker', () => {
  test('is kept from file to file while it answers', async () => {
    const started = { count: 0 };
    const host = hostOf(() => looked, started);
    expect(await host.look({ name: 'a', bytes: bytesOf('a') })).toEqual(looked);
    expect(await host.look({ name: 'b', bytes: bytesOf('b') })).toEqual(looked);
    expect(started.count).toBe(1);
  });

  test.each([
    ['hangs', 'hang', 'time'],
    ['breaks', 'break', 'overflow'],
    ['answers nonsense', { type: 'ready' }, 'answer'],
  ])('that %s is ended, and the next file gets a new one', async (_, answer, reason) => {
    const started = { count: 0 };
    const ended = FakeWorker.ended;
    const host = hostOf((name) => (name === 'bad' ? answer : looked), started);
    expect(await host.look({ name: 'bad', bytes: bytesOf('a') })).toEqual({ type: 'failed', reason });
    expect(FakeWorker.ended).toBe(ended + 1);
    expect(await host.look({ name: 'good', bytes: bytesOf('b') })).toEqual(looked);
    expect(started.count).toBe(2);
  });
});

describe('looking at a file', () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  };

  test('content that hung once gets «limit» and is not looked at again', async () => {
    const started = { count: 0 };
    const host = hostOf(() => 'hang', started);
    const known = new KnownFacts();
    const marks = openCrashMarks(storage());
    const first = await lookAt(new File(['%PDF-1.7 hung'], 'a.pdf'), host, known, marks);
    const again = await lookAt(new File(['%PDF-1.7 hung'], 'b.pdf'), host, known, marks);
    expect(first).toMatchObject({ kind: 'pdf', size: 13, failure: { kind: 'limit', reason: 'time' } });
    expect(again).toEqual(first);
    expect(started.count).toBe(1);
  });

  test('content that took two engines along is not looked at by the next one', async () => {
    const store = storage();
    const sha256 = await sha256Hex(bytesOf('%PDF-1.7 bomb'));
    openCrashMarks(store).begin(sha256);
    openCrashMarks(store).begin(sha256);
    const host = hostOf(() => looked);
    const facts = await lookAt(
      new File(['%PDF-1.7 bomb'], 'a.pdf'),
      host,
      new KnownFacts(),
      openCrashMarks(store),
    );
    expect(facts).toMatchObject({ sha256, failure: { kind: 'limit', reason: 'engine-lost' } });
  });

  test('content during which the browser was closed is looked at again, and is no longer doubted then', async () => {
    const store = storage();
    openCrashMarks(store).begin('00');
    const next = openCrashMarks(store);
    expect(next.isFatal('00')).toBe(false);
    next.begin('00');
    next.end('00');
    openCrashMarks(store).begin('00');
    expect(openCrashMarks(store).isFatal('00')).toBe(false);
  });

  test('content that was looked at in peace leaves no mark', async () => {
    const store = storage();
    const file = new File(['%PDF-1.7 fine'], 'a.pdf');
    const sha256 = await sha256Hex(bytesOf('%PDF-1.7 fine'));
    const host = hostOf(() => ({ type: 'facts', facts: factsOf(sha256) }));
    await lookAt(file, host, new KnownFacts(), openCrashMarks(store));
    expect(openCrashMarks(store).isFatal(sha256)).toBe(false);
  });

  test.each(['bytes that are gone', 'a file over the bound that is gone'])(
    '%s are reported as not read, each time under a mark of its own',
    async (which) => {
      const gone = new File(['%PDF-1.7'], 'a.pdf');
      gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
      gone.slice = () => gone;
      const size = which.startsWith('bytes') ? 8 : 300_000_000;
      Object.defineProperty(gone, 'size', { value: size });
      const look = () =>
        lookAt(
          gone,
          hostOf(() => looked),
          new KnownFacts(),
          openCrashMarks(storage()),
        );
      const [first, again] = [await look(), await look()];
      expect(first).toMatchObject({ size, failure: { kind: 'limit', reason: 'not-read' }, pdf: null });
      expect(first.sha256).not.toBe(again.sha256);
    },
  );

  test('a mark that cannot be read counts as none', () => {
    expect(openCrashMarks({ getItem: () => 'nonsense', setItem: () => undefined }).isFatal('00')).toBe(false);
  });
});

describe('known facts', () => {
  test('are bounded by the text they hold, the latest used kept longest', () => {
    const known = new KnownFacts();
    const long = 'x'.repeat(9_000_000);
    known.put(factsOf('a', long));
    known.put(factsOf('b', long));
    expect(known.get('a')).not.toBeNull();
    known.put(factsOf('c', long));
    expect(known.get('b')).toBeNull();
    expect(known.get('a')).not.toBeNull();
    expect(known.get('c')).not.toBeNull();
  });
});

describe('the queue', () => {
  test('works in order, and goes on past a job that takes its time', async () => {
    const done: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const lane = async (job: string) => {
      if (job === 'slow') await held;
      done.push(job);
    };
    const queue = createQueue([lane, lane]);
    for (const job of ['slow', 'a', 'b', 'c']) queue.add(job);
    await expect.poll(() => done).toEqual(['a', 'b', 'c']);
    release();
    await expect.poll(() => done).toEqual(['a', 'b', 'c', 'slow']);
  });

  test('takes a job once while it waits or is done, and again after that', async () => {
    const begun: string[] = [];
    const ends: (() => void)[] = [];
    const lane = (job: { name: string }) => {
      begun.push(job.name);
      return new Promise<void>((end) => ends.push(end));
    };
    const queue = createQueue([lane], ({ name }) => name);
    for (const name of ['a', 'a', 'b', 'b']) queue.add({ name });
    ends.shift()?.();
    await expect.poll(() => begun).toEqual(['a', 'b']);
    ends.shift()?.();
    await new Promise((wake) => setTimeout(wake));
    queue.add({ name: 'a' });
    expect(begun).toEqual(['a', 'b', 'a']);
  });
});
