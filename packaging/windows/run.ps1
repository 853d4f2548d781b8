# Sets up whatever is missing and starts the program on the practice company with the sample shop.
# Further arguments go to the program. Start it with:
#   powershell -ExecutionPolicy Bypass -File packaging\windows\run.ps1

. (Join-Path $PSScriptRoot "setup.ps1")
Initialize-Environment "run"
Write-Host "== Starting Inventory Mate on the practice company"
& (Join-Path $Venv "Scripts\inventory-mate.exe") --practice @args
exit $LASTEXITCODE
