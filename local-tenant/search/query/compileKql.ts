import { wordsOf } from '../index/propertyTokens';
import type { KqlNode, KqlText } from '../kql/KqlNode';
import { and, always, not, or, toSql, walked, type Condition, type SqlCondition } from './Condition';
import { compileRestriction } from './compileRestriction';
import { sitesOf } from './sitesOf';
import type { CompileContext, QueryPlan } from './QueryPlan';

/** A compiled query: which documents match, and which of them rise in rank, by how much. */
export interface CompiledQuery {
  condition: Condition;
  /** Promoted pages of some sites only: these; it follows from `condition`, and is a shorter way to it. */
  sites: SqlCondition | null;
  /** The words searched for, to be marked in summaries. */
  words: string[];
  boosts: { condition: Condition; boost: number }[];
}

/** The SQL of a condition that implies the query's, looked for in its sites where the query names them. */
export function inSites({ sites }: CompiledQuery, condition: Condition): SqlCondition {
  return sites === null ? toSql(condition) : walked(and([sites, condition]));
}

/** Compiles a query to conditions of the index. */
export function compileKql(node: KqlNode, context: CompileContext): CompiledQuery {
  const words: string[] = [];
  const boosts: CompiledQuery['boosts'] = [];
  const plan: QueryPlan = { ...context, walksPromoted: asksForPromoted(node) };

  const compile = (current: KqlNode): Condition => {
    switch (current.kind) {
      case 'everything':
        return always;
      case 'text':
        words.push(...wordsOf(current.text));
        return { fts: textExpression(current) };
      case 'restriction':
        return compileRestriction(current, plan);
      case 'and':
        return and(current.operands.map(compile));
      case 'or':
        return or(current.operands.map(compile));
      case 'not': {
        const wanted = words.length;
        const operand = compile(current.operand);
        words.length = wanted; // what must not occur is not marked in summaries
        return not(operand);
      }
      case 'near':
        return compileNear(current.left, current.right, current.distance, compile);
      case 'xrank':
        boosts.push({ condition: compile(current.rank), boost: current.boost });
        return compile(current.match);
    }
  };

  return { condition: compile(node), sites: plan.walksPromoted ? sitesOf(node, context.origin) : null, words, boosts };
}

function asksForPromoted(node: KqlNode): boolean {
  if (node.kind === 'and') return node.operands.some(asksForPromoted);
  return node.kind === 'restriction' && node.name.toLowerCase() === 'promotedstate' && (node.operator === ':' || node.operator === '=');
}

/** FTS5 knows NEAR between phrases, in either order; ONEAR is read as NEAR, and anything more complex as AND. */
function compileNear(left: KqlNode, right: KqlNode, distance: number, compile: (node: KqlNode) => Condition): Condition {
  const both = and([compile(left), compile(right)]);
  if (left.kind !== 'text' || right.kind !== 'text') return both;
  const within = Math.min(Math.max(0, Math.trunc(distance)), 1000);
  return { fts: `${searchedColumns} : NEAR(${phrase(left)} ${phrase(right)}, ${within})` };
}

const searchedColumns = '{title body other}';

function textExpression(text: KqlText): string {
  return `${searchedColumns} : ${phrase(text)}`;
}

function phrase({ text, prefix }: KqlText): string {
  return `"${wordsOf(text).join(' ')}"${prefix ? ' *' : ''}`;
}
