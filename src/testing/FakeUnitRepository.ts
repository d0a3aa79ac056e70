import type { Unit } from '../domain/units/Unit';
import type { OwnWork, UnitRepository } from '../domain/units/UnitRepository';
import { Answering } from './fakes';

/** Units in memory. */
export class FakeUnitRepository extends Answering implements UnitRepository {
  public units: Unit[];
  public work: OwnWork;

  public constructor(units: Unit[] = [], work: OwnWork = { loginName: 'i:0#.f|membership|virkamies.vm@gov.example', department: '' }) {
    super();
    this.units = units;
    this.work = work;
  }

  public all(): Promise<Unit[]> {
    return this.answer(() => [...this.units]);
  }

  public ownWork(): Promise<OwnWork> {
    return this.answer(() => this.work);
  }
}
