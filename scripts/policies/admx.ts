import { BROWSERS, installKey, settingsKey, UPDATE_URL, type Browser } from './browsers.ts';
import { settingsOfSchema, type Setting, type SettingWords } from './settings.ts';
import { xml } from './xml.ts';

const OBJECTS = ['locked', 'defaults'] as const;
type PolicyObject = (typeof OBJECTS)[number];
type Language = 'vi' | 'en';

const policyName = (browser: Browser, object: PolicyObject, { name }: Setting) =>
  `${browser.id}_${object}_${name}`;

/** What a person fills in, by the kind of a setting. */
function elements({ name, kind, choices, least }: Setting): string {
  if (kind === 'number') {
    return `<elements><decimal id="${name}" valueName="${name}" minValue="${least}" maxValue="36500" required="true" /></elements>`;
  }
  if (kind === 'choice') {
    const items = choices.map(
      (choice) =>
        `<item displayName="$(string.${name}_${choice})"><value><string>${choice}</string></value></item>`,
    );
    return `<elements><enum id="${name}" valueName="${name}" required="true">${items.join('')}</enum></elements>`;
  }
  return `<elements><text id="${name}" valueName="${name}" maxLength="1000000" required="true" /></elements>`;
}

function settingPolicy(id: string, browser: Browser, object: PolicyObject, setting: Setting): string {
  const name = policyName(browser, object, setting);
  const key = settingsKey(browser, id, object);
  const isSwitch = setting.kind === 'switch';
  const values = isSwitch
    ? '<enabledValue><decimal value="1" /></enabledValue><disabledValue><decimal value="0" /></disabledValue>'
    : elements(setting);
  const attributes = isSwitch
    ? `valueName="${setting.name}"`
    : `presentation="$(presentation.${setting.name})"`;
  return `    <policy name="${name}" class="Machine" displayName="$(string.${setting.name})" explainText="$(string.${setting.name}_explain)" ${attributes} key="${key}">
      <parentCategory ref="${browser.id}_${object}" />
      <supportedOn ref="${browser.id}" />
      ${values}
    </policy>`;
}

function installPolicy(extension: string, browser: Browser): string {
  const key = installKey(browser, extension);
  return `    <policy name="${browser.id}_install" class="Machine" displayName="$(string.install)" explainText="$(string.install_explain)" presentation="$(presentation.install)" key="${key}" valueName="installation_mode">
      <parentCategory ref="${browser.id}" />
      <supportedOn ref="${browser.id}" />
      <enabledValue><string>force_installed</string></enabledValue>
      <disabledValue><string>blocked</string></disabledValue>
      <enabledList><item key="${key}" valueName="override_update_url"><value><decimal value="1" /></value></item></enabledList>
      <elements><text id="install" valueName="update_url" required="true" /></elements>
    </policy>`;
}

/** The administrative template for Windows, for both browsers. `extension` is the extension's id. */
export function admx(extension: string): string {
  const settings = settingsOfSchema();
  const categories = BROWSERS.flatMap(({ id }) => [
    `    <category name="${id}" displayName="$(string.${id})"><parentCategory ref="soat_cchc" /></category>`,
    ...OBJECTS.map(
      (object) =>
        `    <category name="${id}_${object}" displayName="$(string.${object})"><parentCategory ref="${id}" /></category>`,
    ),
  ]);
  const policies = BROWSERS.flatMap((browser) => [
    installPolicy(extension, browser),
    ...OBJECTS.flatMap((object) =>
      settings.map((setting) => settingPolicy(extension, browser, object, setting)),
    ),
  ]);
  const supported = BROWSERS.map(
    ({ id }) => `      <definition name="${id}" displayName="$(string.${id}_supported)" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces><target prefix="soat_cchc" namespace="SoatCchc.Policies" /></policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
${supported.join('\n')}
    </definitions>
  </supportedOn>
  <categories>
    <category name="soat_cchc" displayName="$(string.soat_cchc)" />
${categories.join('\n')}
  </categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>
`;
}

const COMMON: Record<Language, Record<string, string>> = {
  vi: {
    soat_cchc: 'Soát CCHC',
    locked: 'Thiết lập khóa (người dùng không sửa được)',
    defaults: 'Thiết lập mặc định (người dùng sửa được)',
    install: 'Cài đặt bắt buộc từ máy chủ của đơn vị',
    install_explain: `Trình duyệt tự cài và tự cập nhật tiện ích từ tệp kê khai này, ví dụ ${UPDATE_URL}. Trên Windows, máy phải vào miền Active Directory hoặc Microsoft Entra ID (với Chrome: hoặc đăng ký Chrome Enterprise Core).`,
    language_vi: 'Tiếng Việt',
    language_en: 'Tiếng Anh',
  },
  en: {
    soat_cchc: 'Soát CCHC',
    locked: 'Locked settings (people cannot change them)',
    defaults: 'Default settings (people can change them)',
    install: 'Force-install from your own server',
    install_explain: `The browser installs and updates the extension from this manifest, e.g. ${UPDATE_URL}. On Windows the machine has to be joined to Active Directory or Microsoft Entra ID (with Chrome: or enrolled in Chrome Enterprise Core).`,
    language_vi: 'Vietnamese',
    language_en: 'English',
  },
};

const LABELS: Record<Language, string> = { vi: 'Giá trị', en: 'Value' };

function presentation(setting: Setting, label: string): string {
  const { name, kind } = setting;
  const shown = {
    number: `<decimalTextBox refId="${name}">${label}</decimalTextBox>`,
    choice: `<dropdownList refId="${name}" noSort="true">${label}</dropdownList>`,
    text: `<textBox refId="${name}"><label>${label}</label></textBox>`,
    json: `<textBox refId="${name}"><label>${label} (JSON)</label></textBox>`,
    switch: '',
  }[kind];
  return kind === 'switch' ? '' : `      <presentation id="${name}">${shown}</presentation>`;
}

/** The texts of the administrative template in a language. */
export function adml(language: Language): string {
  const settings = settingsOfSchema();
  const words = (setting: Setting): SettingWords => setting[language];
  const strings = Object.entries({
    ...COMMON[language],
    ...Object.fromEntries(
      BROWSERS.flatMap(({ id, name, supported }) => [
        [id, name],
        [`${id}_supported`, supported],
      ]),
    ),
    ...Object.fromEntries(
      settings.flatMap((setting) => [
        [setting.name, words(setting).title],
        [`${setting.name}_explain`, words(setting).explain],
      ]),
    ),
  });
  const label = LABELS[language];
  const presentations = settings.map((setting) => presentation(setting, label)).filter((line) => line !== '');
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Soát CCHC</displayName>
  <description>Soát CCHC</description>
  <resources>
    <stringTable>
${strings.map(([id, text]) => `      <string id="${id}">${xml(text)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
      <presentation id="install"><textBox refId="install"><label>URL</label></textBox></presentation>
${presentations.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}
