# Sets up whatever is missing and runs all tests. Those that need Xvfb, a Secret Service or AT-SPI are made for Linux.
# Further arguments go to pytest. Start it with:
#   powershell -ExecutionPolicy Bypass -File packaging\windows\test.ps1

. (Join-Path $PSScriptRoot "setup.ps1")
Initialize-Environment "test"
Write-Host "== Running the tests"
Set-Location $Root
if (-not $env:QT_QPA_PLATFORM) { $env:QT_QPA_PLATFORM = "offscreen" }
& $PythonOfProject -m pytest -n 2 --dist loadfile @args
exit $LASTEXITCODE
