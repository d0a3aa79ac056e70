import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { evaluateFormula } from './evaluateFormula';
import { FormulaError } from './functions';
import { parseFormula } from './parseFormula';
import { SharePointError } from '../../../model/errors';

const columns: Readonly<Record<string, number | string | boolean | null>> = { Amount: 20, 'Unit price': 2.5, Name: 'Aino Aalto', Done: true, Empty: null, Due: 46053.5 };
const evaluate = (text: string): unknown => {
  try {
    return evaluateFormula(parseFormula(text), { column: (name) => columns[name], now: 46053.75 });
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
};

describe('formulas', () => {
  for (const [formula, expected] of [
    ['=1+2*3^2', 19], ['=-(2-5)%*100', 3], ['=[Amount]*[Unit price]', 50], ['=Amount/0', '#DIV/0!'], ['=Amount&" kpl"', '20 kpl'], ['=IF([Amount]>5,"many","few")', 'many'],
    ['=IF(ISBLANK([Empty]),"none",[Empty])', 'none'], ['=AND([Done],Amount>=20,NOT(FALSE))', true], ['=OR(Amount<1;Amount=20)', true], ['=CONCATENATE(LEFT(Name,4),"-",UPPER(RIGHT(Name,5)))', 'Aino-AALTO'],
    ['=MID(Name,FIND(" ",Name)+1,99)', 'Aalto'], ['=SEARCH("AALTO",Name)', 6], ['=FIND("x",Name)', '#VALUE!'], ['=LEN(TRIM("  a  b "))', 3], ['=SUBSTITUTE("a-b-c","-","+")', 'a+b+c'], ['=PROPER("matti meikäläinen")', 'Matti Meikäläinen'],
    ['=ROUND(2.345,2)', 2.35], ['=ROUND(-2.5,0)', -3], ['=ROUNDUP(2.1,0)', 3], ['=INT(-1.5)', -2], ['=MOD(-1,3)', 2], ['=SUM(1,2,[Empty],3)', 6], ['=AVERAGE(1,2,6)', 3], ['=MAX(1,5,3)-MIN(2,4)', 3], ['=MEDIAN(5,1,3)', 3],
    ['=YEAR(Due)', 2026], ['=MONTH(Due)&"/"&DAY(Due)', '1/31'], ['=HOUR(Due)', 12], ['=DATE(2026,1,31)=INT(Due)', true], ['=DATEDIF(DATE(2020,2,29),Due,"Y")', 5], ['=DATEDIF(DATE(2026,1,1),Due,"d")', 30],
    ['=WEEKDAY(Due)', 7], ['=WEEKDAY(Due,2)', 6], ['=TEXT(Due,"yyyy-mm-dd hh:mm")', '2026-01-31 12:00'], ['=TEXT(1234.5,"#,##0.00")', '1,234.50'], ['=TEXT(0.256,"0%")', '26%'], ['=TODAY()', 46053], ['=NOW()-TODAY()', 0.75],
    ['=CHOOSE(2,"a","b","c")', 'b'], ['=ISERROR(1/0)', true], ['=IFERROR(1/0,"-")', '-'], ['="A"="a"', true], ['=EXACT("A","a")', false], ['=VALUE("12.5")*2', 25], ['=1<"a"', true], ['=[Nothing]', '#NAME?'], ['=NOFUNCTION(1)', '#NAME?'], ['=REPT("ab",3)', 'ababab'], ['="say ""hi"""', 'say "hi"'],
  ] as const) it(formula, () => assert.equal(evaluate(formula), expected));

  it('that cannot be read are refused', () => {
    for (const formula of ['=1+', '=IF(', '=[x', '=)', `=${'('.repeat(500)}1${')'.repeat(500)}`, `=${'-'.repeat(5000)}1`]) assert.throws(() => parseFormula(formula), SharePointError, formula.slice(0, 20));
  });

  it('never break anything else', () => {
    const words = fc.constantFrom('IF(', 'LEFT(', 'REPT(', 'TEXT(', 'DATE(', 'MOD(', '[Amount]', '[Empty]', 'Name', '"x"', '1e308', '-', '+', '/', '^', '&', '(', ')', ',', '=', '<>', '%', '0', 'TODAY()', 'DATEDIF(', '"d"', 'constructor(');
    fc.assert(fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      try {
        evaluateFormula(parseFormula(`=${parts.join('')}`), { column: (name) => columns[name], now: 46053 });
      } catch (error) {
        assert.ok(error instanceof FormulaError || (error instanceof SharePointError && error.status === 400), String(error));
      }
    }), { numRuns: 3000 });
  });
});
