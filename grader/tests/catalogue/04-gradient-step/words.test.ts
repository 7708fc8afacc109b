import { describe, expect, test } from 'vitest';
import { answerIn, faultsOf } from './faults-of.ts';

describe('what is expected is true of a right answer, however wrong the answer is', () => {
  test('steepest-way: how far a step against the gradient lowers the loss', async () => {
    const wanted = new Set<string>();
    for (const mistake of [
      'forgets-the-2',
      'sum-instead-of-mean',
      'target-minus-prediction',
      'error-squared',
    ]) {
      const [fault] = faultsOf('steepest-way', await answerIn('wrong', `gradient--${mistake}`));
      wanted.add(fault?.expected ?? '');
      expect(fault?.received).toMatch(/^a step of 0.001 against this one takes \S+ off it$/);
    }
    expect([...wanted]).toEqual(['a step of 0.001 against the gradient takes 7.151 off the loss of 114']);
  });

  test('steepest-way: the gradient itself, if the answer is 0', async () => {
    const [fault] = faultsOf('steepest-way', await answerIn('lazy', 'gradient--zeros'));
    expect(fault).toMatchObject({ expected: 'weights [40, 76], bias 12' });
    expect(fault?.received).toBe('{ weights: [0, 0], bias: 0 }');
  });

  test('twice-the-rate: the relation of two steps, and no number for the second', async () => {
    const [fault] = faultsOf(
      'twice-the-rate',
      await answerIn('wrong', 'gradient-step--learning-rate-ignored'),
    );
    expect(fault).toMatchObject({
      call: 1,
      expected: 'twice as far from 5 as a learning rate of 0.01 goes',
      received: 'weights[0] moves by -156 at 0.02, and by -156 at 0.01',
    });
  });

  test('twice-the-rate: of a step that goes nowhere, the right step', async () => {
    const [fault] = faultsOf('twice-the-rate', await answerIn('lazy', 'gradient-step--params-handed-back'));
    expect(fault).toMatchObject({ call: 0, expected: 'weights [3.44, 7.96], bias 1.48' });
  });

  test('flat-at-the-answer and rate-zero-stays: the right answer to the other call', async () => {
    const [flat] = faultsOf('flat-at-the-answer', await answerIn('lazy', 'gradient--zeros'));
    expect(flat).toMatchObject({ call: 1, expected: 'weights [10, 16], bias 2' });
    const [stays] = faultsOf('rate-zero-stays', await answerIn('lazy', 'gradient-step--params-handed-back'));
    expect(stays).toMatchObject({ call: 1, expected: 'weights [4.5, 8.25], bias 1' });
  });
});

describe('an answer that is nearly right', () => {
  test.each(['derivative-by-weights', 'derivative-by-bias', 'flat-at-the-answer'])(
    '%s says by how much it is off, in digits that differ, and how to measure better',
    async (id) => {
      const faults = faultsOf(id, await answerIn('wrong', 'gradient--coarse-difference'));
      expect(faults.length).toBeGreaterThan(10);
      expect(faults.filter(({ expected, received }) => expected === received)).toEqual([]);
      expect(faults[0]?.rationale).toMatch(
        /^It is (nearly right, and )?off by [\d.e-]+ in (weights\[\d+\]|bias)\.$/,
      );
      expect(faults[0]?.help).toContain('both sides');
    },
  );

  test('one that is further off gets the advice about the formula', async () => {
    const [fault] = faultsOf('derivative-by-weights', await answerIn('wrong', 'gradient--forgets-the-2'));
    expect(fault?.rationale).toBe('The loss grows with each weight at another speed than this.');
    expect(fault?.help).toBeUndefined();
  });

  test('one that is not finite is not nearly right', () => {
    const [fault] = faultsOf('derivative-by-weights', () => ({ weights: [40, Number.NaN], bias: 12 }));
    expect(fault?.rationale).toContain('NaN');
  });
});
