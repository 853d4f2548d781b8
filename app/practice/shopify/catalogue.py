"""What the practice shop sells: SKU, title and variant of the sample shop's products."""

from __future__ import annotations

#: One product variant a line: SKU, title, variant.
ROWS = """\
VT-RUG-60|Jute rug|60 x 90 cm
VT-MAT|Coir doormat|
CH-SOY-TOM|Soy candle 8 oz|Tomato vine
CH-SOY-RAI|Soy candle 8 oz|Summer rain
CH-PIL-4|Beeswax pillar|4 inch
CH-PIL-6|Beeswax pillar|6 inch
CH-TAP-IVO|Taper candles, pair|Ivory
CH-SNUFF|Brass candle snuffer|
CH-WICK|Wick trimmer|
QF-CRD-FRN|Greeting card|Fern
QF-CRD-WRN|Greeting card|Wren
QF-CRD-MTH|Greeting card|Moth
QF-BAG|Kraft carrier bag|
QF-CAL|Moon calendar|
DM-MUG-INK|Hand-thrown mug|Ink
DM-BWL-MOS|Ramen bowl|Moss
DM-PLT-OAT|Dinner plate|Oat
DM-VAS-S|Bud vase|Small
DM-VAS-L|Bud vase|Large
BC-TOM-GLD|Tomato seed packet|Golden cherry
BC-WLD-SUN|Wildflower mix|Sun, 50 g
BC-GIFT|Kitchen garden seed box|
AP-SAV-OLV|Savon de Marseille 300 g|Olive
AP-SAV-LAV|Savon de Marseille 300 g|Lavande
AP-PLA-S|Plat à gratin|22 cm
AP-PLA-L|Plat à gratin|30 cm
AP-CAFE|Bol à café|
AP-PAN-30|Panier à salade|30 cm
OG-POT-10|Terracotta pot|10 cm
OG-SAU-18|Terracotta saucer|18 cm
VT-THR-OAT|Wool throw|Oat
VT-RUG-90|Jute rug|90 x 150 cm
VT-SCK-S|Wool bed socks|Small
VT-SCK-L|Wool bed socks|Large
CH-SOY-CED|Soy candle 8 oz|Cedar
CH-PIL-8|Beeswax pillar|8 inch
CH-TAP-SPR|Taper candles, pair|Spruce
CH-MATCH|Long matches in jar|
QF-CRD-THX|Greeting card|Thank you
QF-TISSUE|Tissue paper, ream|
QF-STICKER|Logo sticker|
DM-MUG-MOS|Hand-thrown mug|Moss
DM-MUG-OAT|Hand-thrown mug|Oat
DM-BUTTER|Butter dish with lid|
BC-TOM-STR|Tomato seed packet|Striped beefsteak
BC-BAS-GEN|Basil seed packet|Genovese
BC-BAS-PUR|Basil seed packet|Purple
BC-SWP-MIX|Sweet pea seed packet|Mixed
BC-SWP-WHT|Sweet pea seed packet|White
BC-WLD-SHD|Wildflower mix|Shade, 50 g
AP-COU-HET|Couteau d'office|Hêtre
AP-COU-OLI|Couteau d'office|Olivier
AP-TORCHON|Torchon métis|
AP-CIRE|Cire d'abeille 250 ml|
OG-POT-18|Terracotta pot|18 cm
OG-CAN-ZNC|Watering can|Zinc, 9 l
OG-TWINE|Jute twine 100 m|
OG-CLOCHE|Glass cloche|
PS-TRG-S|Willow trug|Small
PS-TRG-M|Willow trug|Medium
PS-LOG-RND|Log basket|Round
PS-HMP-S|Laundry hamper|Small
ML-TEA-FLX|Linen tea towel|Flax
ML-TEA-RST|Linen tea towel|Rust
ML-APR-FLX|Cross-back apron|Flax
ML-NAP-FLX|Napkins, set of four|Flax
ML-NAP-SGE|Napkins, set of four|Sage
ML-CLO-140|Tablecloth|140 x 220 cm
ML-CLO-180|Tablecloth|180 x 300 cm
ML-CUS-45|Cushion cover|45 x 45 cm
SG-TUM-AMB|Recycled glass tumbler|Amber
SG-CAR-SEA|Carafe|Sea green
SG-TERR|Terrarium with lid|
VO-PLN-M|Planter with feet|16 cm
VO-TPT-BLU|Teapot|Blue
VO-CUP|Tea cup and saucer|
VO-HYA|Hyacinth vase|
VO-BOW-S|Serving bowl|18 cm
IW-TRO-ASH|Hand trowel|Ash handle
IW-HORI|Hori knife with sheath|
AP-BROSSE|Brosse à légumes|
OG-POT-14|Terracotta pot|14 cm
OG-SAU-14|Terracotta saucer|14 cm
OG-CAN-GRN|Watering can|Green, 5 l
OG-LABEL|Bamboo plant label|
PS-TRG-L|Willow trug|Large
PS-BIK-NAT|Bicycle basket|Natural
PS-BREAD|Proving basket|
PS-PLC-OVL|Seagrass placemat|Oval
ML-TEA-SGE|Linen tea towel|Sage
ML-APR-CHR|Cross-back apron|Charcoal
SG-TUM-SEA|Recycled glass tumbler|Sea green
SG-JAR-S|Storage jar with cork|0.5 l
SG-JAR-L|Storage jar with cork|2 l
SG-HUR-L|Hurricane lantern|Large
SG-BELL|Garden bell jar|
VO-TIL-BLU|Glazed tile trivet|Blue
VO-BOW-L|Serving bowl|26 cm
IW-FRK-ASH|Hand fork|Ash handle
IW-FRK-WAL|Hand fork|Walnut handle
IW-SNP-S|Garden snips|Small
IW-GLV-S|Goatskin gloves|Small
IW-HONE|Sharpening stone|
VT-THR-PIN|Wool throw|Pine
VT-BLK-CHK|Picnic blanket|Check
DM-PLT-MOS|Dinner plate|Moss
DM-PLT-INK|Dinner plate|Ink
VO-TIL-GRN|Glazed tile trivet|Green
VO-PLN-S|Planter with feet|12 cm
VO-PLN-L|Planter with feet|21 cm
CH-SOY-FIG|Soy candle 8 oz|Fig leaf
CH-TAP-OCH|Taper candles, pair|Ochre
QF-WRP-FRN|Wrapping paper sheet|Fern
QF-WRP-STP|Wrapping paper sheet|Stripe
BC-TUL-APR|Tulip bulbs, bag of ten|Apricot
BC-PEA|Pea shoots kit|
OG-POT-24|Terracotta pot|24 cm
OG-SAU-10|Terracotta saucer|10 cm
OG-CAN-CRM|Watering can|Cream, 5 l
OG-DIBBER|Wooden dibber|
PS-EGG|Egg basket|
PS-PLC-RND|Seagrass placemat|Round
PS-HMP-L|Laundry hamper|Large
ML-CUS-60|Cushion cover|40 x 60 cm
ML-BREAD|Bread bag|
SG-JAR-M|Storage jar with cork|1 l
SG-FUNNEL|Glass funnel|
DM-BWL-OAT|Ramen bowl|Oat
DM-SPOON|Spoon rest|
SG-TUM-CLR|Recycled glass tumbler|Clear
SG-HUR-S|Hurricane lantern|Small
IW-SHEARS|Topiary shears|
VT-THR-HTR|Wool throw|Heather
VT-BLK-STP|Picnic blanket|Stripe
QF-NBK-LIN|Garden notebook|Lined
QF-NBK-DOT|Garden notebook|Dotted
IW-SNP-L|Garden snips|Large
IW-OIL|Camellia oil 100 ml|
IW-GLV-M|Goatskin gloves|Medium
"""
