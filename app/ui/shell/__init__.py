"""Parts of the main window: rail, company chip, banner, progress, commands and their sheet."""
