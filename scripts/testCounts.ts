export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** How many tests passed and failed, as Heft says it of Jest's, Node's own runner, and Playwright; in colours or without. */
export function counts(output: string): TestCounts {
  const plain = output.replace(/\x1b\[[0-9;]*m/g, '');
  const sum = (pattern: RegExp): number => [...plain.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
  return {
    passed: sum(/^\[test:jest\] +Successes: (\d+)/gm) + sum(/^ℹ pass (\d+)/gm) + sum(/^\s+(\d+) passed \(/gm),
    failed: sum(/^\[test:jest\] +Failures: (\d+)/gm) + sum(/^ℹ fail (\d+)/gm) + sum(/^\s+(\d+) failed$/gm)
  };
}
