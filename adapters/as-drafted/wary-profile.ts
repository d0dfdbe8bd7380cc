const SECURITY = '/org.openoffice.Office.Common/Security/Scripting';

/** Settings of LibreOffice for a file nobody vouches for: no macros, no active content, no links followed or brought up to date. */
export const WARY_PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${setting(SECURITY, 'BlockUntrustedRefererLinks', 'true')}
${setting(SECURITY, 'DisableMacrosExecution', 'true')}
${setting(SECURITY, 'DisableActiveContent', 'true')}
${setting('/org.openoffice.Office.Writer/Content/Update', 'Link', '2')}
</oor:items>
`;

function setting(path: string, name: string, value: string): string {
  return `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
}
