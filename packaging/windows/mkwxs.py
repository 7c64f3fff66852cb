#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""A folder as it is installed -> the WiX source from which wixl makes an MSI.

mkwxs.py --folder DIST --out FILE.wxs --version N.N.N --scope perMachine|perUser --icon FILE.ico

One component a file, with a GUID that follows from its path: the same in every version. Features: Main; off unless asked for:
DesktopShortcut, Autostart. Public properties: INSTALLDIR."""
import argparse
import os
import uuid
from xml.sax.saxutils import quoteattr as quoted

NAME = "VideoGuard Console"
MAKER = "VideoGuard"
# Never changed: by it Windows knows that one version follows another. wixl wants capitals. One for each scope, because
# Windows does not look from the one into the other.
UPGRADE_CODES = {
    "perMachine": "7A1B7E0D-3C45-4B0C-9C39-1F1B3E6A52D4",
    "perUser": "C2D1D1F6-52C7-4E0A-8A5B-6B6F0C6E7A19",
}


class Source:
    def __init__(self, folder: str, out: str, scope: str) -> None:
        self.folder = folder
        self.beside = os.path.dirname(os.path.abspath(out))
        self.scope = scope
        self.space = uuid.UUID(UPGRADE_CODES[scope])
        self.count = 0
        self.components: list[str] = []

    def guid(self, what: str) -> str:
        return str(uuid.uuid5(self.space, self.scope + what)).upper()

    def relative(self, path: str) -> str:
        # wixl takes paths relative to the .wxs file only.
        return os.path.relpath(path, self.beside)

    def tree(self, folder: str, inside: str, indent: str) -> str:
        text = ""
        for entry in sorted(os.listdir(folder)):
            path, at = os.path.join(folder, entry), f"{inside}/{entry}"
            self.count += 1
            if os.path.isdir(path):
                text += f'{indent}<Directory Id="d{self.count}" Name={quoted(entry)}>\n'
                text += self.tree(path, at, indent + "  ") + f"{indent}</Directory>\n"
                continue
            component = f"c{self.count}"
            self.components.append(component)
            text += (
                f'{indent}<Component Id="{component}" Guid="{self.guid(at)}" Win64="yes">'
                f'<File Id="f{self.count}" Name={quoted(entry)} Source={quoted(self.relative(path))} KeyPath="yes"/>'
                f"</Component>\n"
            )
        return text

    def shortcut(self, component: str, name: str, folder_property: str) -> str:
        root = "HKLM" if self.scope == "perMachine" else "HKCU"
        return f"""<Component Id="{component}" Guid="{self.guid(component)}" Win64="yes">
          <Shortcut Id="{component}Link" Name={quoted(name)} Directory="{folder_property}" Target="[INSTALLDIR]videoguard.exe"
              WorkingDirectory="INSTALLDIR" Icon="videoguard.ico" Description="Live camera walls, map, recordings, incidents"/>
          <RegistryValue Root="{root}" Key="Software\\{MAKER}\\Console" Name="{component}" Type="integer" Value="1" KeyPath="yes"/>
        </Component>"""


def product(source: Source, version: str, icon: str) -> str:
    machine = source.scope == "perMachine"
    root = "HKLM" if machine else "HKCU"
    files = source.tree(source.folder, "", "            ")
    install = f'<Directory Id="INSTALLDIR" Name="{NAME}">\n{files}          </Directory>'
    if machine:
        place = f'<Directory Id="ProgramFiles64Folder">\n          {install}\n        </Directory>'
    else:
        place = (
            f'<Directory Id="LocalAppDataFolder">\n        <Directory Id="UserPrograms" Name="Programs">\n'
            f"          {install}\n        </Directory>\n        </Directory>"
        )
    references = "".join(f'<ComponentRef Id="{one}"/>' for one in source.components)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<!-- Made by packaging/windows/mkwxs.py. -->
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="*" Name="{NAME}" UpgradeCode="{UPGRADE_CODES[source.scope]}" Language="1033" Codepage="1252"
      Version="{version}" Manufacturer="The authors of VideoGuard Console">
    <Package InstallerVersion="500" Compressed="yes" InstallScope="{source.scope}" Comments="{NAME} {version}"/>
    <MajorUpgrade DowngradeErrorMessage="A newer version of [ProductName] is installed. Remove it first."/>
    <Media Id="1" Cabinet="videoguard.cab" EmbedCab="yes"/>
    <Icon Id="videoguard.ico" SourceFile={quoted(source.relative(icon))}/>
    <Property Id="ARPPRODUCTICON" Value="videoguard.ico"/>
    <Property Id="ARPNOMODIFY" Value="1"/>
    <Property Id="INSTALLDIR">
      <RegistrySearch Id="WhereItWas" Root="{root}" Key="Software\\{MAKER}\\Console" Name="InstallDir" Type="raw"/>
    </Property>
    <Directory Id="TARGETDIR" Name="SourceDir">
        {place}
        <Directory Id="ProgramMenuFolder"/>
        <Directory Id="DesktopFolder"/>
    </Directory>
    <DirectoryRef Id="INSTALLDIR">
        {source.shortcut("MenuEntry", NAME, "ProgramMenuFolder")}
        {source.shortcut("DesktopEntry", NAME, "DesktopFolder")}
        <Component Id="Place" Guid="{source.guid("Place")}" Win64="yes">
          <RegistryValue Root="{root}" Key="Software\\{MAKER}\\Console" Name="InstallDir" Type="string" Value="[INSTALLDIR]" KeyPath="yes"/>
        </Component>
        <Component Id="LogIn" Guid="{source.guid("LogIn")}" Win64="yes">
          <RegistryValue Root="{root}" Key="Software\\Microsoft\\Windows\\CurrentVersion\\Run" Name="{NAME}" Type="string" Value="&quot;[INSTALLDIR]videoguard.exe&quot;" KeyPath="yes"/>
        </Component>
    </DirectoryRef>
    <Feature Id="Main" Level="1" Title="{NAME}">{references}<ComponentRef Id="MenuEntry"/><ComponentRef Id="Place"/></Feature>
    <Feature Id="DesktopShortcut" Level="1000" Title="Shortcut on the desktop"><ComponentRef Id="DesktopEntry"/></Feature>
    <Feature Id="Autostart" Level="1000" Title="Start when a user logs in"><ComponentRef Id="LogIn"/></Feature>
  </Product>
</Wix>
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("folder", "out", "version", "icon"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--scope", required=True, choices=sorted(UPGRADE_CODES))
    given = parser.parse_args()
    source = Source(given.folder, given.out, given.scope)
    text = product(source, given.version, given.icon)
    with open(given.out, "w", encoding="utf-8") as file:
        file.write(text)
    print(f"{len(source.components)} files")


if __name__ == "__main__":
    main()
