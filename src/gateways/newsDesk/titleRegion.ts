/** SharePoint's own title region, which holds the words of the page's picture. */
const TITLE_REGION = 'cbe7b0a9-3504-44dd-a3a3-0e5cacd07788';

interface TitleRegion {
  readonly id: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly serverProcessedContent?: Readonly<Record<string, unknown>>;
}

export interface PictureWords {
  readonly alt: string;
  readonly isDecorative: boolean;
}

function regionsOf(layout: string): TitleRegion[] {
  try {
    const regions: unknown = JSON.parse(layout === '' ? '[]' : layout);
    return Array.isArray(regions) ? (regions as TitleRegion[]) : [];
  } catch {
    // Older than modern title regions: it has no picture of its own.
    return [];
  }
}

/** What `LayoutWebpartsContent` says of the picture in words. */
export function readPictureWords(layout: string): PictureWords {
  const properties = regionsOf(layout).find(({ id }) => id === TITLE_REGION)?.properties;
  const alt = properties?.altText;
  return { alt: typeof alt === 'string' ? alt : '', isDecorative: properties?.isDecorative === true };
}

/** The page's layout with this title and picture; whatever else the region holds stays. */
export function withPicture(layout: string, title: string, pictureUrl: string, { alt, isDecorative }: PictureWords): string {
  const regions = regionsOf(layout);
  const old = regions.find(({ id }) => id === TITLE_REGION);
  const region = {
    id: TITLE_REGION,
    instanceId: TITLE_REGION,
    title: 'Title Region',
    description: 'Title Region Description',
    dataVersion: '1.4',
    ...old,
    serverProcessedContent: { htmlStrings: {}, searchablePlainTexts: {}, links: {}, ...old?.serverProcessedContent, imageSources: pictureUrl === '' ? {} : { imageSource: pictureUrl } },
    properties: {
      layoutType: 'FullWidthImage',
      textAlignment: 'Left',
      showTopicHeader: false,
      showPublishDate: true,
      topicHeader: '',
      ...old?.properties,
      title,
      imageSourceType: pictureUrl === '' ? 4 : 2,
      altText: alt,
      isDecorative
    }
  };
  return JSON.stringify([region, ...regions.filter(({ id }) => id !== TITLE_REGION)]);
}
