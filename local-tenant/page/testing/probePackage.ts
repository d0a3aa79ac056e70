/** A small hand-written SPFx package, so that the page host is tested without the product's build. */
import { strToU8, zipSync } from 'fflate';
import { escapeHtml } from '../html';

export const probeWebPartId = '7d0f3a52-1c1b-4a6e-8f25-0a4b6c9d1e01';
export const probeCustomizerId = '7d0f3a52-1c1b-4a6e-8f25-0a4b6c9d1e02';
export const probeProductId = '7d0f3a52-1c1b-4a6e-8f25-0a4b6c9d1e00';

/** The SPFx version that the package says it was built with: an old one, which the host must lift to its own. */
const builtWith = '1.12.1';

const webPartScript = `define('${probeWebPartId}_1.0.0',['@microsoft/sp-core-library','@microsoft/sp-webpart-base','@microsoft/sp-http','@microsoft/sp-property-pane','react','react-dom','ProbeStrings','@microsoft/decorators','@microsoft/office-ui-fabric-react-bundle'],function(core,wp,http,pp,React,ReactDOM,strings,decorators,fabric){
  class ProbeWebPart extends wp.BaseClientSideWebPart {
    async onInit(){
      if(this.properties.fail)throw new Error('probe fails on purpose');
      const r=await this.context.spHttpClient.get(this.context.pageContext.web.absoluteUrl+'/_api/web?$select=Title',http.SPHttpClient.configurations.v1);
      this.rest=(await r.json()).Title;
    }
    onThemeChanged(theme){this.theme=theme}
    render(){
      const h=React.createElement;
      ReactDOM.render(h('section',{'data-probe':this.context.instanceId},h('h2',null,strings.Title),
        h('p',{className:'greeting'},String(this.properties.greeting)),
        h('p',{className:'facts'},[React.version,this.rest,this.context.pageContext.user.displayName,this.context.pageContext.cultureInfo.currentUICultureName,core.DisplayMode[this.displayMode],core.EnvironmentType[core.Environment.type],Boolean(this.theme&&this.theme.isInverted)].join(' | ')),h(fabric.PrimaryButton,{text:typeof decorators.override})),this.domElement);
    }
    onDispose(){ReactDOM.unmountComponentAtNode(this.domElement);window.probeDisposed=(window.probeDisposed||0)+1}
    get dataVersion(){return core.Version.parse('1.0')}
    getPropertyPaneConfiguration(){return{pages:[{header:{description:'Probe'},groups:[{groupName:'General',groupFields:[pp.PropertyPaneTextField('greeting',{label:'Greeting'}),pp.PropertyPaneToggle('flag',{label:'Flag'}),pp.PropertyPaneSlider('count',{label:'Count',min:1,max:9})]}]}]}}
  }
  return{default:ProbeWebPart};
});`;

const customizerScript = `define('${probeCustomizerId}_1.0.0',['@microsoft/sp-core-library','@microsoft/sp-application-base','@microsoft/sp-component-base'],function(core,base,component){
  class ProbeCustomizer extends base.BaseApplicationCustomizer {
    onInit(){window.probeStarted=(window.probeStarted||0)+1;this.theme=this.context.serviceScope.consume(component.ThemeProvider.serviceKey).tryGetTheme();this.context.placeholderProvider.changedEvent.add(this,this.draw);this.context.application.navigatedEvent.add(this,this.draw);this.draw();return Promise.resolve()}
    draw(){
      this.top=this.top||this.context.placeholderProvider.tryCreateContent(base.PlaceholderName.Top,{onDispose:()=>{this.top=undefined}});
      if(this.top)this.top.domElement.innerHTML='<header id="probe-top" style="height:60px">'+this.properties.message+' | '+this.context.pageContext.web.title.replace(/</g,'&lt;')+' | '+this.theme.semanticColors.bodyBackground+'</header>';
    }
  }
  return{default:ProbeCustomizer};
});`;

const stringsScript = (title: string): string => `define([],function(){return{Title:${JSON.stringify(title)}}});`;

const component = (id: string, version: string = builtWith): object => ({ type: 'component', id, version });
const coreLibrary = component('7263c7d0-1d6a-45ec-8d85-d4d1d234171b');

const webPartManifest = {
  manifestVersion: 2,
  componentType: 'WebPart',
  id: probeWebPartId,
  alias: 'ProbeWebPart',
  version: '1.0.0',
  requiresCustomScript: false,
  supportsThemeVariants: true,
  supportedHosts: ['SharePointWebPart'],
  preconfiguredEntries: [
    {
      groupId: '5c03119e-3074-46fd-976b-c60198311f70',
      title: { default: 'Probe' },
      description: { default: 'Probe' },
      officeFabricIconFontName: 'Page',
      properties: { greeting: 'Hello' }
    }
  ],
  loaderConfig: {
    entryModuleId: 'probe-web-part',
    internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
    scriptResources: {
      'probe-web-part': { type: 'path', path: 'probe-web-part_0123456789abcdef0123.js' },
      ProbeStrings: { type: 'localizedPath', paths: { 'en-us': 'probe-strings_en-us.js', 'fi-fi': 'probe-strings_fi-fi.js' } },
      '@microsoft/sp-core-library': coreLibrary,
      '@microsoft/sp-http': component('c07208f0-ea3b-4c1a-9965-ac1b825211a6'),
      '@microsoft/sp-property-pane': component('f9e737b7-f0df-4597-ba8c-3060f82380db'),
      '@microsoft/sp-webpart-base': component('974a7777-0990-4136-8fa6-95d80114c2e0'),
      '@microsoft/decorators': component('f97266fb-ccb7-430e-9384-4124d05295d3', '1.12.0'),
      '@microsoft/office-ui-fabric-react-bundle': component('02a01e42-69ab-403d-8a16-acd128661f8e', '1.12.1'),
      react: component('0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', '16.9.0'),
      'react-dom': component('aa0a46ec-1505-43cd-a44a-93f3a5aa460a', '16.9.0')
    }
  }
};

const customizerManifest = {
  manifestVersion: 2,
  componentType: 'Extension',
  extensionType: 'ApplicationCustomizer',
  id: probeCustomizerId,
  alias: 'ProbeCustomizer',
  version: '1.0.0',
  requiresCustomScript: false,
  loaderConfig: {
    entryModuleId: 'probe-customizer',
    internalModuleBaseUrls: ['https://cdn.example/elsewhere/'],
    scriptResources: {
      'probe-customizer': { type: 'path', path: 'probe-customizer.js' },
      '@microsoft/sp-core-library': coreLibrary,
      '@microsoft/sp-application-base': component('4df9bb86-ab0a-4aab-ab5f-48bf167048fb'),
      '@microsoft/sp-component-base': component('467dc675-7cc5-4709-8aac-78e3b71bd2f6')
    }
  }
};

const featureXml = (type: string, { id, alias, ...rest }: { id: string; alias: string }): string => `<?xml version="1.0" encoding="utf-8"?>
<Elements xmlns="http://schemas.microsoft.com/sharepoint/"><ClientSideComponent Name="${alias}" Id="${id}" ComponentManifest="${escapeHtml(JSON.stringify({ id, alias, ...rest }))}" Type="${type}"></ClientSideComponent></Elements>`;

const appManifest = `<?xml version="1.0" encoding="utf-8"?>
<App xmlns="http://schemas.microsoft.com/sharepoint/2012/app/manifest" Name="probe-client-side-solution" ProductID="{${probeProductId.toUpperCase()}}" Version="1.2.0.0" IsClientSideSolution="true" SkipFeatureDeployment="true">
<Properties><Title>Probe &amp; co</Title></Properties></App>`;

const clientSideInstance = `<?xml version="1.0" encoding="utf-8"?>
<Elements xmlns="http://schemas.microsoft.com/sharepoint/"><ClientSideComponentInstance Title="Probe header" Location="ClientSideExtension.ApplicationCustomizer" ComponentId="${probeCustomizerId}" Properties="{&quot;message&quot;:&quot;Probe&quot;}" HostProperties="{&quot;preAllocatedApplicationCustomizerTopHeight&quot;:&quot;60&quot;}" Sequence="3" /></Elements>`;

/** The bytes of the `.sppkg`. */
export function probePackage(): Uint8Array {
  const files = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types" />',
    'AppManifest.xml': appManifest,
    'feature/WebPart.xml': featureXml('WebPart', webPartManifest),
    'feature/Customizer.xml': featureXml('Extension', customizerManifest),
    'feature/ClientSideInstance.xml': clientSideInstance,
    'ClientSideAssets/probe-web-part_0123456789abcdef0123.js': webPartScript,
    'ClientSideAssets/probe-customizer.js': customizerScript,
    'ClientSideAssets/probe-strings_en-us.js': stringsScript('Probe in English'),
    'ClientSideAssets/probe-strings_fi-fi.js': stringsScript('Koe suomeksi')
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
