import { SPInstance } from '@pnp/sp';

import type { Unit } from '../../domain/units/Unit';
import type { OwnWork, UnitRepository } from '../../domain/units/UnitRepository';
import { selectOf } from '../../schema/defineList';
import { unitsList } from '../../schema/lists/unitsList';
import type { HomeRead, HomeReader } from '../client/HomeReader';
import { itemsOf, PLACE, placed } from '../client/listRead';
import { toUnit, type UnitRowWithManager } from './unitRow';

/** More units than fifteen organisations have in ten years of reorganisations, and fewer than the list view threshold. */
const MOST_UNITS = 2000;

const unitsRead: HomeRead<UnitRowWithManager[]> = {
  operation: `read ${unitsList.url}`,
  run: async (home) => {
    const rows = await itemsOf(home, unitsList)
      .select(...selectOf(unitsList), ...PLACE, 'Manager/Title', 'Manager/Name')
      .expand('Manager')
      .top(MOST_UNITS)<UnitRowWithManager[]>();
    return placed(rows, home, unitsList);
  }
};

interface Profile {
  readonly AccountName: string;
  readonly UserProfileProperties: ReadonlyArray<{ readonly Key: string; readonly Value: string | null }>;
}

const ownProfileRead: HomeRead<Profile> = {
  operation: 'read the own profile',
  run: ({ web, homeUrl }) =>
    SPInstance([web, homeUrl], '_api/SP.UserProfiles.PeopleManager/GetMyProperties').select('AccountName', 'UserProfileProperties')<Profile>()
};

/** Units and the reader's own profile; what is asked at the same time is one request. */
export class SharePointUnitRepository implements UnitRepository {
  private readonly home: HomeReader;

  public constructor(home: HomeReader) {
    this.home = home;
  }

  public async all(): Promise<Unit[]> {
    return (await this.home.read(unitsRead)).map(toUnit).filter((unit): unit is Unit => unit !== null);
  }

  public async ownWork(): Promise<OwnWork> {
    const { AccountName, UserProfileProperties } = await this.home.read(ownProfileRead);
    const department = UserProfileProperties.find(({ Key }) => Key === 'Department')?.Value ?? '';
    return { loginName: AccountName.toLowerCase(), department };
  }
}
