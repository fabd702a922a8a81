; Inno Setup: the installer for Windows. Built by the release workflow, not yet tried on Windows:
;   iscc /DVersion=0.1.0 packaging\windows\photolib.iss
; Installs for the current user without asking for an administrator; updates in place.
#ifndef Version
  #error Give the version: iscc /DVersion=1.2.3 photolib.iss
#endif

[Setup]
AppId={{7C0C1F3E-5B1D-4C77-9A0E-3D2B6F0B5A41}
AppName=Photolib
AppVersion={#Version}
AppVerName=Photolib {#Version}
AppPublisher=Photolib contributors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Photolib
DefaultGroupName=Photolib
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=photolib-{#Version}-windows-x86_64-setup
SetupIconFile=build\package\icons\photolib.ico
UninstallDisplayIcon={app}\photolib.exe
UninstallDisplayName=Photolib
LicenseFile=LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version brought and this one does not must not be found by mistake.
Type: filesandordirs; Name: "{app}\lib"

[Files]
Source: "build\package\frozen\photolib\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Photolib"; Filename: "{app}\photolib.exe"; AppUserModelID: "io.github.photolib.Photolib"
Name: "{autodesktop}\Photolib"; Filename: "{app}\photolib.exe"; Tasks: desktopicon; AppUserModelID: "io.github.photolib.Photolib"

[Registry]
; Offered under "Open with" for photos, and in the menu of folders; no default is taken over.
Root: HKA; Subkey: "Software\Classes\Applications\photolib.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Photolib"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\photolib.exe\shell\open\command"; ValueType: string; ValueData: """{app}\photolib.exe"" --open ""%1"""
#define Extensions ".jpg .jpeg .png .webp .gif .tif .tiff .bmp .heic .heif .avif .jxl .dng .cr2 .cr3 .nef .arw .raf .orf .rw2"
#sub EmitExtension
Root: HKA; Subkey: "Software\Classes\Applications\photolib.exe\SupportedTypes"; ValueType: string; ValueName: "{#Extension}"; ValueData: ""
#endsub
#define Rest Extensions
#define Extension ""
#define NextExtension() (Pos(" ", Rest) > 0 ? (Extension = Copy(Rest, 1, Pos(" ", Rest) - 1), Rest = Copy(Rest, Pos(" ", Rest) + 1)) : (Extension = Rest, Rest = "")), Extension != ""
#for {0; NextExtension(); 0} EmitExtension
Root: HKA; Subkey: "Software\Classes\Directory\shell\Photolib"; ValueType: string; ValueData: "Add to Photolib"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Directory\shell\Photolib"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\photolib.exe"
Root: HKA; Subkey: "Software\Classes\Directory\shell\Photolib\command"; ValueType: string; ValueData: """{app}\photolib.exe"" --open ""%1"""

[Run]
Filename: "{app}\photolib.exe"; Description: "{cm:LaunchProgram,Photolib}"; Flags: nowait postinstall skipifsilent
