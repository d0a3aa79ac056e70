import { BaseApplicationCustomizer, PlaceholderName } from '@microsoft/sp-application-base';
import * as strings from 'KampusShellStrings';

export default class KampusShellApplicationCustomizer extends BaseApplicationCustomizer<Record<string, never>> {
  public override async onInit(): Promise<void> {
    const top = this.context.placeholderProvider.tryCreateContent(PlaceholderName.Top);
    if (top) top.domElement.textContent = strings.name;
  }
}
