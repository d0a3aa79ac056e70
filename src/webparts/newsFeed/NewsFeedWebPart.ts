import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'NewsFeedStrings';

export interface INewsFeedWebPartProps {
  organisation: string;
  count: number;
  layout: 'front' | 'list';
}

export default class NewsFeedWebPart extends BaseClientSideWebPart<INewsFeedWebPartProps> {
  public override render(): void {
    void import(/* webpackChunkName: 'newsFeed' */ './components/NewsFeed').then(({ heading }) => {
      this.domElement.replaceChildren(heading(strings.title));
    });
  }
}
