import { aNavigationEntry } from '../../testing/builders';
import { type NavigationNode, navigationTree } from './navigation';

const keys = (nodes: readonly NavigationNode[]): unknown[] => nodes.map(({ key, children }) => (children.length > 0 ? [key, keys(children)] : key));

describe('the menu', () => {
  it('puts rows under their parents, in order', () => {
    const entries = [
      aNavigationEntry({ key: 'travel', parentKey: 'work', order: 2 }),
      aNavigationEntry({ key: 'guides', parentKey: 'work', order: 1 }),
      aNavigationEntry({ key: 'common', order: 2 }),
      aNavigationEntry({ key: 'work', parentKey: 'common' }),
      aNavigationEntry({ key: 'home', order: 1 })
    ];
    expect(keys(navigationTree(entries, null))).toEqual(['home', ['common', [['work', ['guides', 'travel']]]]]);
  });

  it('keeps common menus and an organisation’s own apart', () => {
    const entries = [aNavigationEntry({ key: 'common' }), aNavigationEntry({ key: 'vm', organisation: 'VM' })];
    expect(keys(navigationTree(entries, null))).toEqual(['common']);
    expect(keys(navigationTree(entries, 'VM'))).toEqual(['vm']);
  });

  it('leaves out rows without their parent, and rows that are their own ancestors', () => {
    const entries = [
      aNavigationEntry({ key: 'orphan', parentKey: 'gone' }),
      aNavigationEntry({ key: 'a', parentKey: 'b' }),
      aNavigationEntry({ key: 'b', parentKey: 'a' }),
      aNavigationEntry({ key: 'self', parentKey: 'self' })
    ];
    expect(navigationTree(entries, null)).toEqual([]);
  });
});
