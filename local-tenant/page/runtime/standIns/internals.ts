/** The few members of Microsoft's internal components that its public runtime calls, each as small as it can be. */
import { ServiceKey, type ServiceScope } from '@microsoft/sp-core-library';

/** The decorator of old Fabric utilities: binds a method to its instance on first use. */
export function autobind(_target: object, key: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  const method = descriptor.value as (...args: unknown[]) => unknown;
  return {
    configurable: true,
    get(this: object) {
      const bound = method.bind(this);
      Object.defineProperty(this, key, { value: bound, configurable: true, writable: true });
      return bound;
    }
  };
}

export const odspUtilities = {
  StringHelper: {
    format: (text: string, ...values: unknown[]): string => text.replace(/\{(\d+)\}/g, (_match, index: string) => String(values[Number(index)]))
  }
};

export const webPartUtilities = {
  FAB_TOGGLE_EVT: 'fabToggle',
  ReadingMode: { ReadAfterOtherContent: 0 },
  SortableLoader: { GetSortable: (): Promise<never> => Promise.reject(new Error('Sorting by drag is not part of the local page.')) },
  getTimestampForGettyContent: (): undefined => undefined
};

export const headingLevel = { _DEFAULT_HEADING_LEVEL: 2, _HeadingLevel: (): object => ({ fontSize: '20px' }) };

const unsubscribe = (): void => undefined;
const contentPanelContext = {
  addOnUpdateListener: () => unsubscribe,
  addOnMountListener: () => unsubscribe,
  waitForContext: Promise.resolve()
};

/** There is no content panel: the runtime then uses the property pane. */
export const pagesContentPanel = {
  SPPagesContentPanelCommandId: {},
  SPPagesContentPanelPivot: {},
  SPPagesContentPanelQOSScenarios: { rendering: 'rendering' },
  getQOSName: (scenario: string, name: string): string => `${scenario}.${name}`,
  monitorChunkLoad: <T>(_name: string, chunk: Promise<T>): Promise<T> => chunk,
  SPPagesContentPanelProviderContext: { getInstance: () => contentPanelContext }
};

class EditModeCustomerPromiseHandler {
  static readonly serviceKey = ServiceKey.create('kampus:EditModeCustomerPromiseHandler', EditModeCustomerPromiseHandler);
  readonly serviceScope: ServiceScope;
  constructor(serviceScope: ServiceScope) {
    this.serviceScope = serviceScope;
  }
  logFailure(failure: unknown): void {
    console.warn('Edit mode:', failure);
  }
}

export const editModeCustomerPromise = {
  _logFailuresForEditCustomerPromise: (failure: unknown): void => console.warn('Edit mode:', failure),
  _EditModeCustomerPromiseHandler: EditModeCustomerPromiseHandler
};

/** Idle work (prefetching) is left undone. */
const idleQueue = { push: unsubscribe, add: unsubscribe };
export const idleWebTask = {
  IdleTaskPriority: { high: 0, low: 1 },
  IdleTaskQueue: class {
    push(): void {
      unsubscribe();
    }
  },
  PrefetchDependencyPriority: { high: 0, low: 1 },
  createPrefetchDependencyQueue: () => idleQueue
};
