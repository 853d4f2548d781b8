# Used by run.ps1 and test.ps1: makes .venv and installs the locked packages, each checked against its hash.
# A second run finds everything in place. Set $env:PYTHON to choose a Python.

$ErrorActionPreference = "Stop"
$Root = (Resolve-Path (Join-Path $PSScriptRoot "..\..")).Path
$Venv = Join-Path $Root ".venv"
$PythonOfProject = Join-Path $Venv "Scripts\python.exe"

function Test-Python([string[]] $Command) {
    $probe = "import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))"
    $more = @($Command | Select-Object -Skip 1)
    try { & $Command[0] @more -c $probe 2>$null | Out-Null; return $LASTEXITCODE -eq 0 } catch { return $false }
}

function Find-Python {
    $candidates = @(@("py", "-3.13"), @("py", "-3.12"), @("py", "-3.11"), @("py", "-3.14"), @("python", "-I"))
    if ($env:PYTHON) { $candidates = @(, @($env:PYTHON, "-I")) + $candidates }
    foreach ($candidate in $candidates) {
        if (Test-Python $candidate) { return $candidate }
    }
    throw "Python 3.11 or newer is needed (3.14 at most). Install it, then try again."
}

function Invoke-Checked([string] $What, [scriptblock] $Command) {
    & $Command
    if ($LASTEXITCODE -ne 0) { throw "$What failed; see above." }
}

function Get-LockState {
    $files = @("pyproject.toml", "packaging\windows\setup.ps1") + @(
        Get-ChildItem (Join-Path $Root "packaging") -Filter "*.lock" | Sort-Object Name | ForEach-Object { "packaging\" + $_.Name })
    return ($files | ForEach-Object { (Get-FileHash (Join-Path $Root $_) -Algorithm SHA256).Hash }) -join "-"
}

function Initialize-Environment([string] $Kind) {
    $stamp = Join-Path $Venv "inventory-mate.stamp"
    $state = "$Root $(Get-LockState)"
    $old = @()
    if (Test-Path $stamp) { $old = @(Get-Content $stamp) }
    $healthy = (Test-Path $PythonOfProject) -and (Test-Python @($PythonOfProject, "-I")) -and
        $old.Count -eq 2 -and $old[1].StartsWith("$Root ")
    if ($healthy -and $old[1] -eq $state -and ($old[0] -eq "test" -or $old[0] -eq $Kind)) { return }
    if ($healthy -and $old[0] -eq "test") { $Kind = "test" }  # an environment for tests stays one

    if (-not $healthy) {
        $python = Find-Python
        Write-Host "== Making the Python environment .venv with $python"
        if (Test-Path $Venv) { Remove-Item -Recurse -Force $Venv }
        $more = @($python | Select-Object -Skip 1)
        Invoke-Checked "Making .venv" { & $python[0] @more -m venv $Venv }
    }

    $lock = if ($Kind -eq "test") { "requirements-dev.lock" } else { "requirements.lock" }
    $locks = @("requirements-setup.lock", $lock) | ForEach-Object { Join-Path $Root "packaging\$_" }
    Write-Host "== Installing the Python packages of packaging\$lock, each checked against its hash"
    $pip = @("-m", "pip", "--quiet", "--disable-pip-version-check", "install")
    foreach ($one in $locks) {
        Invoke-Checked "Installing $one" { & $PythonOfProject @pip --require-hashes --requirement $one }
    }
    Invoke-Checked "Installing the program" {
        & $PythonOfProject @pip --no-deps --no-build-isolation --no-index --editable $Root
    }
    Set-Content -Path $stamp -Value @($Kind, $state) -Encoding UTF8
}
